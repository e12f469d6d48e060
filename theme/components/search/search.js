// The page: the question, what is said, and what is shown.

const place = document.querySelector('.search');
const form = place.querySelector('form');
const input = form.querySelector('input');
const status = document.querySelector('.search-status');
const results = document.querySelector('.search-results');
const list = results.querySelector('ol');
const more = results.querySelector('button');
const nothing = document.querySelector('.search-nothing');
const say = JSON.parse(form.dataset.say);
const shownAtOnce = 10;

function fill(text, word) {
  return text.replace('{0}', word);
}

function countOf(count) {
  const rule = new Intl.PluralRules(document.documentElement.lang).select(count);
  return fill(say.found[rule] || say.found.other, count.toLocaleString(document.documentElement.lang));
}

// Whoever has just been shown help is not told what this site lacks.
function sentences(found, helps) {
  if (helps) return [say.help].concat(found.pages.length && found.pages.hasAll ? countOf(found.pages.length) : []);
  const similar = found.words.filter(function (word) { return word.isSimilar; });
  return [].concat(
    found.pages.length ? countOf(found.pages.length) : say.nothing,
    found.pages.length && !found.pages.hasAll ? say.some : [],
    similar.filter(function (word) { return word.found.length && found.pages.length; }).map(function (word) { return fill(say.similar, word.word); }));
}

function titles(index, pages) {
  return Promise.all(pages.map(function (one) {
    return part('t' + Math.floor(one.page / index.inPart)).then(function (all) { return all[one.page % index.inPart]; });
  }));
}

function item(title) {
  const li = document.createElement('li'), link = document.createElement('a'), line = document.createElement('p');
  link.href = title[0];
  link.textContent = title[1];
  line.textContent = title[2];
  if (title[3]) {
    li.lang = title[3];
    link.hreflang = title[3];
  }
  li.append(link, line);
  return li;
}

let latest = 0;
let shown = null;

// What is typed without a space behind it may go on, so its last word is not taken for a slip.
function search(isTyped) {
  const question = input.value.trim();
  const turn = ++latest;
  const helps = showHelp(question, isTyped && !/\s$/.test(input.value));
  // Nobody who is in need waits for the rest.
  if (helps) show(null, [], [say.help]);
  if (!wordsOf(question).length) {
    if (!helps) show(null, [], question && !isTyped ? [say.nothing] : []);
    return helps;
  }
  results.setAttribute('aria-busy', true);
  find(question).then(function (found) {
    const pages = helps && !found.pages.hasAll ? [] : found.pages;
    return titles(found.index, pages.slice(0, shownAtOnce)).then(function (all) {
      // Whoever types on has asked something else since.
      if (turn === latest) show(found, all, sentences(found, helps));
    });
  }).catch(function () {
    if (turn === latest) show(null, [], (helps ? [say.help] : []).concat(say.failed));
  });
  return helps;
}

function add(all) {
  all.forEach(function (title) { list.append(item(title)); });
}

function show(found, all, said) {
  shown = found;
  list.textContent = '';
  add(all);
  results.hidden = !all.length;
  nothing.hidden = !found || all.length > 0;
  more.hidden = !all.length || found.pages.length <= all.length;
  results.removeAttribute('aria-busy');
  // What was said already is not said again.
  if (status.textContent !== said.join(' ')) status.textContent = said.join(' ');
}

more.addEventListener('click', function () {
  const from = list.children.length, of = shown;
  more.disabled = true;
  titles(of.index, of.pages.slice(from, from + shownAtOnce)).then(function (all) {
    if (of !== shown) return;
    add(all);
    more.hidden = of.pages.length <= list.children.length;
    list.children[from].querySelector('a').focus();
  }).catch(function () { status.textContent = say.failed; }).then(function () { more.disabled = false; });
});

let pause = 0;

input.addEventListener('input', function () {
  clearTimeout(pause);
  pause = setTimeout(search, 400, true);
});

// The form has nowhere to go: the policy forbids it, and the answer is here.
form.addEventListener('submit', function (event) {
  event.preventDefault();
  clearTimeout(pause);
  const helps = search();
  // A keyboard on the screen would lie over the answer.
  if (matchMedia('(pointer: coarse)').matches) input.blur();
  if (helps) scrollBy(0, helps[0].block.getBoundingClientRect().top);
});

place.hidden = false;
