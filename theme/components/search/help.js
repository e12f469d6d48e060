// Help comes first. The phrases are those of theme/words, and a slip in a longer word is forgiven.

const help = ['crisis', 'violence'].map(function (kind) {
  return { block: document.getElementById('search_' + kind), asks: asksFor(searchWords[kind]) };
});

function asksFor(phrases) {
  const known = new Set();
  const patterns = phrases.map(function (phrase) {
    const steps = phrase.match(/\([^()]*\)\??|[^ ()]+/g).map(function (step) {
      const optional = step.endsWith(')?');
      const ways = step.replace(/^\(|\)\??$/g, '').split('|').map(function (way) {
        way.match(/[^ '’-]+/g).forEach(function (word) { known.add(fold(word)); });
        return fold(way).replace(/['’-]/g, ' ?').replace(/,/g, '').replace(/\*/g, '[^ ]*');
      });
      return step === '…' ? '(?: [^ ]+){0,4}' : (optional ? '(?: (?:' : ' (?:') + ways.join('|') + (optional ? '))?' : ')');
    });
    return steps.join('');
  });
  const pattern = new RegExp('(?:' + patterns.join('|') + ')(?= |$)');
  known.delete('…');
  return function (question) {
    const words = fold(question).match(/[\p{L}\p{Nd}]+/gu) || [];
    return pattern.test(' ' + words.join(' ')) || pattern.test(' ' + words.map(function (word) { return nearest(word, known); }).join(' '));
  };
}

// The word of the phrases that is meant, where a word is none of them. A word of two letters is meant as it stands; of three, one may be another.
// Too many words are near a short one, and a phrase is found too often rather than not at all: nobody is harmed by help that they did not look for.
function nearest(word, known) {
  if (known.has(word)) return word;
  let best = word, least = 3;
  known.forEach(function (other) {
    const stem = other.replace('*', '');
    const most = stem.length < (stem === other ? 3 : 4) || (stem.length < 4 && word.length !== stem.length) ? 0 : stem.length < 8 ? 1 : 2;
    const ends = other === stem ? [word.length] : [stem.length - 1, stem.length, stem.length + 1];
    ends.forEach(function (end) {
      const off = distance(word.slice(0, end), stem, most);
      if (off <= most && off < least && (word[0] === stem[0] || stem.length > 5)) {
        least = off;
        best = stem;
      }
    });
  });
  return best;
}

function showHelp(question) {
  return help.filter(function (one) {
    if (!one.asks(question)) return false;
    // It stays, whatever is asked for next.
    one.block.hidden = false;
    return true;
  }).length > 0;
}
