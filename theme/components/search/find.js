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
        else if (most && distance(stem, other, most) <= most) like.push({ number: number, far: distance(stem, other, most) });
      });
    });
    if (forms.length || !most) return { word: word, found: closest(forms, 12) };
    return byTheirEnds(index, stem, most).then(function (others) {
      return { word: word, found: closest(like.concat(others), 3), isSimilar: true };
    });
  });
}

// Less than one where a word begins with the other: its other forms, and what is still being typed.
function likeness(stem, other) {
  const short = Math.min(stem.length, other.length), over = Math.abs(stem.length - other.length);
  const begins = stem.length < other.length ? other.startsWith(stem) : stem.startsWith(other) && over < 4;
  return begins && short > (stem.length < other.length ? 2 : 3) ? 0.3 + Math.min(over, 6) / 10 : 1;
}

// One slip spoils the beginning of a word or its end, and leaves the other whole. With few lists, all of them are looked through.
function byTheirEnds(index, stem, most) {
  const ending = reversed(stem).slice(0, Math.min(3, stem.length >> 1));
  const few = index.lists.map(function (_, i) { return 'w' + i; });
  return listed(index.ends.length ? listsFor(index, index.ends, 'e', ending) : few).then(function (lists) {
    const found = [];
    lists.forEach(function (list) {
      list.words.forEach(function (other, i) {
        const far = distance(stem, index.ends.length ? reversed(other) : other, most);
        if (far <= most) found.push(index.ends.length ? { word: reversed(other), far: far } : { number: list.number * index.inList + i, far: far });
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

// A page counts by how many of the words it has, and then by how rare they are and where they stand.

function rank(index, word) {
  return Promise.all(word.found.map(function (one) { return pagesWith(index, one); })).then(function (found) {
    const scores = new Map();
    found.forEach(function (term, i) {
      const rare = Math.log(1 + index.pages / (1 + term.pages.length)) / (1 + word.found[i].far);
      term.pages.forEach(function (one) {
        scores.set(one.page, Math.max(scores.get(one.page) || 0, rare * one.weight));
      });
    });
    return { scores: scores, isCommon: found.some(function (term) { return term.isCommon; }) };
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

function joined(ranked) {
  const pages = new Map();
  const telling = ranked.filter(function (word) { return !word.isCommon; });
  (telling.length ? telling : ranked).forEach(function (word) {
    word.scores.forEach(function (score, page) {
      const so = pages.get(page) || { page: page, has: 0, score: 0 };
      so.has++;
      so.score += score;
      pages.set(page, so);
    });
  });
  ranked.filter(function (word) { return word.isCommon; }).forEach(function (word) {
    pages.forEach(function (so) { so.score += word.scores.get(so.page) || 0; });
  });
  const most = Math.max.apply(null, [0].concat(Array.from(pages.values(), function (so) { return so.has; })));
  const found = Array.from(pages.values()).filter(function (so) { return so.has === most; })
    .sort(function (one, other) { return other.score - one.score || one.page - other.page; });
  found.hasAll = most >= telling.length;
  return found;
}
