// Words, as SearchWords.cs and WordEndings.cs make them.

const plain = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'ς': 'σ' };
// Kana and Han; Thai, Lao, Burmese and Khmer: they are written without spaces.
const unspaced = '\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff';
const run = new RegExp('[' + unspaced + ']+|[^' + unspaced + ']+', 'g');
const isUnspaced = new RegExp('^[' + unspaced + ']');

function fold(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670]/g, '').normalize('NFC')
    .toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/[ßæœøłđıς]/g, function (letter) { return plain[letter]; });
}

function wordsOf(text) {
  const words = [];
  (fold(text).replace(/[\ud800-\udfff]/g, ' ').match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu) || []).forEach(function (letters) {
    letters.match(run).forEach(function (word) {
      if (!isUnspaced.test(word)) {
        if (word.length > 1) words.push(word.slice(0, 24));
      } else if (word.length === 1) {
        words.push(word);
      } else {
        for (let i = 1; i < word.length; i++) words.push(word.slice(i - 1, i + 1));
      }
    });
  });
  return words;
}

function stemOf(word) {
  const ending = searchWords.cut.find(function (ending) { return word.length - ending.length >= 3 && word.endsWith(ending); });
  let length = word.length - (ending ? ending.length : 0);
  if (searchWords.cut.length && length > 3 && word[length - 1] === word[length - 2]) length--;
  return word.slice(0, length > 3 && searchWords.last.includes(word[length - 1]) ? length - 1 : length);
}

// How many letters have to be changed, added, left out or exchanged with the next (Damerau and Levenshtein); more than most is too many.

function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before, last, row = Array.from({ length: other.length + 1 }, function (_, i) { return i; });
  for (let i = 1; i <= one.length; i++) {
    before = last;
    last = row;
    row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return least;
  }
  return row[other.length];
}

function slips(word) {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}
