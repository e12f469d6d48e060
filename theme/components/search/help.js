// Help comes first. The phrases are those of theme/words, and a slip in a longer word is forgiven.

const ordinary = new Set(searchWords.ordinary);
const harmless = phrasesOf(searchWords.harmless);
const help = ['crisis', 'violence'].map(function (kind) {
  return { block: document.getElementById('search_' + kind), asks: asksFor(phrasesOf(searchWords[kind])) };
});

// What is looked for, as patterns of words that each stand behind a space.
function phrasesOf(phrases) {
  const known = new Set();
  const patterns = phrases.map(function (phrase) {
    return phrase.match(/\([^()]*\)\??|[^ ()]+/g).map(function (step) {
      const optional = step.endsWith(')?');
      const ways = step.replace(/^\(|\)\??$/g, '').split('|').map(function (way) {
        way.match(/[^ '’-]+/g).forEach(function (word) { known.add(fold(word)); });
        return fold(way).replace(/['’-]/g, ' ?').replace(/,/g, '').replace(/\*/g, '[^ ]*');
      });
      return step === '…' ? '(?: [^ ]+){0,4}' : (optional ? '(?: (?:' : ' (?:') + ways.join('|') + (optional ? '))?' : ')');
    }).join('');
  });
  known.delete('…');
  return { known: known, pattern: patterns.length ? '(?:' + patterns.join('|') + ')(?= |$)' : '(?!)', patterns: patterns };
}

function asksFor(phrases) {
  const pattern = new RegExp(phrases.pattern);
  const innocent = new RegExp(harmless.pattern, 'g');
  // "iwanttodie": phrases of several words, written as one.
  const joined = new RegExp(phrases.patterns.filter(function (one) { return one.indexOf(' ') !== one.lastIndexOf(' '); }).join('|').replace(/ \??/g, '') || '(?!)');
  function isIn(words) { return pattern.test((' ' + words.join(' ')).replace(innocent, ' ')); }
  return function (question, isTyped) {
    const words = fold(question).match(/[\p{L}\p{Nd}]+/gu) || [];
    const meant = words.map(function (word, i) { return isTyped && i === words.length - 1 ? word : nearest(word, phrases.known); });
    const all = words.join('');
    return isIn(words) || isIn(meant)
      || (words.length > 1 && words.length === all.length && isIn([all]))
      || (words.length === 1 && all.length > 6 && !ordinary.has(all) && joined.test(all));
  };
}

// The word of the phrases that is meant, where a word is none of them, nor one that is right as it stands. In a short word letters may be missing,
// doubled or exchanged; with another letter, it is mostly another word. The first letter is hardly ever wrong.
function nearest(word, known) {
  if (known.has(word) || ordinary.has(word)) return word;
  let best = word, least = 3;
  known.forEach(function (other) {
    const stem = other.replace('*', '');
    const begins = stem !== other;
    if (stem[0] !== word[0] || stem.length < (begins ? 6 : 3) || (begins && word.startsWith(stem))) return;
    const most = stem.length < 9 ? 1 : 2;
    (begins ? [stem.length - 1, stem.length, stem.length + 1] : [word.length]).forEach(function (end) {
      const start = word.slice(0, end);
      const off = distance(start, stem, most);
      if (off > most || off >= least || (stem.length < 6 && start.length === stem.length && sorted(start) !== sorted(stem)) || (stem.length < 4 && start.length !== stem.length)) return;
      least = off;
      best = stem;
    });
  });
  return best;
}

function sorted(word) {
  return word.split('').sort().join('');
}

function showHelp(question, isTyped) {
  const asked = help.filter(function (one) { return one.asks(question, isTyped); });
  // It stays, whatever is asked for next; but whoever empties the field may be looked at by somebody they fear.
  asked.forEach(function (one) { one.block.hidden = false; });
  if (!question) document.getElementById('search_violence').hidden = true;
  return asked.length ? asked : null;
}
