// The parts of the index. Each is a script, because a page on a disk may fetch nothing else.

const here = document.currentScript.src;
const asked = {};
const waiting = {};

window.searchData = function (name, data) {
  if (waiting[name]) waiting[name](data);
  // In a preview, the first part brings all others.
  else asked[name] = Promise.resolve(data);
};

function part(name) {
  if (!asked[name]) {
    asked[name] = new Promise(function (done, fail) {
      const script = document.createElement('script');
      waiting[name] = done;
      script.src = here.replace(/[^/]*$/, name + '.js');
      // Whatever came by now has handed over its data, or is something else. It may come the next time.
      script.onload = script.onerror = function () {
        fail(new Error(name));
      };
      document.head.appendChild(script);
    });
    asked[name].catch(function () { delete asked[name]; });
  }
  return asked[name];
}

function parts(names) {
  return Promise.all(names.map(part));
}

function unpack(text) {
  const words = [];
  let last = '';
  text.replace(/([A-Z])([^A-Z]*)/g, function (_, shared, rest) {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.push(last);
  });
  return words;
}

const unpacked = {};

function listed(names) {
  return parts(names).then(function (texts) {
    return texts.map(function (text, i) {
      return { number: Number(names[i].slice(1)), words: unpacked[names[i]] || (unpacked[names[i]] = unpack(text)) };
    });
  });
}

// Which pages have them. A number is digits of the first half, and one of the second at its end; see SearchCode.cs.

const digits = Array.from({ length: 88 }, function (_, i) { return String.fromCharCode(38 + i); }).filter(function (digit) { return digit !== '\\' && digit !== '|'; }).join('');
const half = digits.length / 2;
const standings = { '!': 2, '#': 4, '$': 8 };

function pagesOf(text) {
  const pages = [];
  let weight = 1, page = -1, number = 0;
  for (let i = text[0] === '%' ? 1 : 0; i < text.length; i++) {
    const digit = digits.indexOf(text[i]);
    if (digit < 0) {
      weight = standings[text[i]];
      page = -1;
    } else {
      number = number * half + digit % half;
      if (digit >= half) {
        page += number + 1;
        number = 0;
        pages.push({ page: page, weight: weight });
      }
    }
  }
  return { pages: pages, isCommon: text[0] === '%' };
}

function pagesWith(index, one) {
  const at = index.starts.findIndex(function (_, i) { return i + 1 === index.starts.length || index.starts[i + 1] > one.number; });
  return part('p' + at).then(function (text) {
    return pagesOf(text.split('|')[one.number - index.starts[at]]);
  });
}
