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

function sentences(found) {
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

function search() {
  const question = input.value.trim();
  const turn = ++latest;
  const helps = showHelp(question);
  if (!wordsOf(question).length) {
    show(null, [], helps ? [say.help] : []);
    return;
  }
  find(question).then(function (found) {
    return titles(found.index, found.pages.slice(0, shownAtOnce)).then(function (all) {
      // Whoever types on has asked something else since.
      if (turn === latest) show(found, all, (helps ? [say.help] : []).concat(sentences(found)));
    });
  }).catch(function () {
    if (turn === latest) show(null, [], (helps ? [say.help] : []).concat(say.failed));
  });
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
  more.hidden = !found || found.pages.length <= all.length;
  status.textContent = said.join(' ');
}

more.addEventListener('click', function () {
  const from = list.children.length, of = shown;
  titles(of.index, of.pages.slice(from, from + shownAtOnce)).then(function (all) {
    if (of !== shown) return;
    add(all);
    more.hidden = of.pages.length <= list.children.length;
    list.children[from].querySelector('a').focus();
  }).catch(function () { status.textContent = say.failed; });
});

let pause = 0;

input.addEventListener('input', function () {
  clearTimeout(pause);
  pause = setTimeout(search, 400);
});

// The form has nowhere to go: the policy forbids it, and the answer is here.
form.addEventListener('submit', function (event) {
  event.preventDefault();
  clearTimeout(pause);
  search();
});

place.hidden = false;
