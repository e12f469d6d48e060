// Which words of the index are meant by one of the question.

function listsFor(index, starts, name, beginning) {
  const names = [];
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] <= beginning + '\uffff' && (i + 1 === starts.length || starts[i + 1] > beginning)) names.push(name + i);
  }
  return names;
}

function reversed(word) {
  return word.split('').reverse().join('');
}

function meant(index, word) {
  const stem = stemOf(word);
  const most = slips(stem);
  const beginning = most ? stem.slice(0, Math.min(3, stem.length >> 1)) : stem;
  return listed(listsFor(index, index.lists, 'w', beginning)).then(function (lists) {
    const forms = [];
    const like = [];
    lists.forEach(function (list) {
      list.words.forEach(function (other, i) {
        const number = list.number * index.inList + i;
        const near = other === stem ? 0 : likeness(stem, other);
        if (near < 1) forms.push({ number: number, far: near });
        else if (most && distance(stem, other, most) <= most) like.push({ number: number, far: unlikeness(stem, other, most) });
      });
    });
    if (forms.length || !most) return { word: word, found: closest(forms, 12) };
    return byTheirEnds(index, stem, most).then(function (others) {
      return { word: word, found: closest(like.concat(others), 3), isSimilar: true };
    });
  });
}

// Less than one where a word is another form: it goes on, or stops at an ending.
function likeness(stem, other) {
  const over = Math.abs(stem.length - other.length);
  const isForm = stem.length < other.length ? stem.length > 2 && other.startsWith(stem)
    : other.length > 3 && stem.startsWith(other) && searchWords.cut.includes(stem.slice(other.length));
  return isForm ? 0.3 + Math.min(over, 6) / 10 : 1;
}

// A letter is left out more often than one is added.
function unlikeness(stem, other, most) {
  return distance(stem, other, most) + (other.length < stem.length ? 0.5 : 0);
}

// One slip spoils the beginning of a word or its end, and leaves the other whole. With few lists, all of them are looked through.
function byTheirEnds(index, stem, most) {
  const ending = reversed(stem).slice(0, Math.min(3, stem.length >> 1));
  const few = index.lists.map(function (_, i) { return 'w' + i; });
  return listed(index.ends.length ? listsFor(index, index.ends, 'e', ending) : few).then(function (lists) {
    const found = [];
    lists.forEach(function (list) {
      list.words.forEach(function (other, i) {
        const like = index.ends.length ? reversed(other) : other;
        if (distance(stem, like, most) > most) return;
        const far = unlikeness(stem, like, most);
        found.push(index.ends.length ? { word: like, far: far } : { number: list.number * index.inList + i, far: far });
      });
    });
    return Promise.all(closest(found, 3).map(function (one) { return one.word ? numbered(index, one) : one; }));
  });
}

function numbered(index, one) {
  const name = listsFor(index, index.lists, 'w', one.word).slice(-1);
  return listed(name).then(function (lists) {
    return { number: lists[0].number * index.inList + lists[0].words.indexOf(one.word), far: one.far };
  });
}

function closest(found, most) {
  const seen = new Set();
  const all = found.sort(function (one, other) { return one.far - other.far || one.number - other.number; })
    .filter(function (one) { return one.word || (one.number >= 0 && !seen.has(one.number) && seen.add(one.number)); });
  // Of what is only similar, the most similar counts.
  return all.filter(function (one) { return one.far < 1 || one.far === all[0].far; }).slice(0, most);
}

// A page counts by how many of the words it has, how many as they were typed, and then by how rare they are and where they stand.

function rank(index, word) {
  return Promise.all(word.found.map(function (one) { return pagesWith(index, one); })).then(function (found) {
    const scores = new Map();
    const exact = new Set();
    found.forEach(function (term, i) {
      const far = word.found[i].far;
      const rare = Math.log(1 + index.pages / (1 + term.pages.length)) / (1 + far);
      term.pages.forEach(function (one) {
        scores.set(one.page, Math.max(scores.get(one.page) || 0, rare * one.weight));
        if (far === 0) exact.add(one.page);
      });
    });
    const isCommon = found.some(function (term, i) { return term.isCommon && word.found[i].far === 0; });
    return { word: word.word, scores: scores, exact: exact, tells: !isCommon && !isSmall(word.word) };
  });
}

function find(question) {
  const words = Array.from(new Set(wordsOf(question)));
  return part('index').then(function (index) {
    return Promise.all(words.map(function (word) { return meant(index, word); })).then(function (all) {
      return Promise.all(all.map(function (word) { return rank(index, word); })).then(function (ranked) {
        return { index: index, words: all, pages: joined(ranked) };
      });
    });
  });
}

// Of two letters, a word says nothing: in, me, my. Where words are written without spaces, two letters are one.
function isSmall(word) {
  return word.length < 3 && !isUnspaced.test(word) && !/\p{Nd}/u.test(word);
}

function joined(ranked) {
  const pages = new Map();
  const telling = ranked.filter(function (word) { return word.tells; });
  const large = ranked.filter(function (word) { return !isSmall(word.word); });
  const deciding = [telling, large, ranked].find(function (words) { return words.some(function (word) { return word.scores.size; }); }) || ranked;
  deciding.forEach(function (word) {
    word.scores.forEach(function (score, page) {
      const so = pages.get(page) || { page: page, has: 0, exact: 0, score: 0 };
      so.has++;
      if (word.exact.has(page)) so.exact++;
      so.score += score;
      pages.set(page, so);
    });
  });
  ranked.filter(function (word) { return !deciding.includes(word); }).forEach(function (word) {
    pages.forEach(function (so) { so.score += word.scores.get(so.page) || 0; });
  });
  const most = Math.max.apply(null, [0].concat(Array.from(pages.values(), function (so) { return so.has; })));
  const found = Array.from(pages.values()).filter(function (so) { return so.has === most; })
    .sort(function (one, other) { return other.exact - one.exact || other.score - one.score || one.page - other.page; });
  found.hasAll = most >= telling.length;
  return found;
}
