// The preview alone serves this: it shows what changed without losing the place, and what is wrong above it.
(() => {
  'use strict';

  const mark = document.currentScript;
  if (window !== window.top) {
    // A frame is reloaded by the page that it stands in.
    mark.remove();
    return;
  }

  const isProblemPage = document.body.classList.contains('preview-page');
  let version = mark.dataset.version;
  mark.remove();
  let served = document.body.innerHTML;

  // What is wrong, below the crisis help, which it never covers.
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const status = element('p', { className: 'preview-status', role: 'status' });
  const heading = element('h2', { id: 'preview-heading' });
  const list = element('ol', {});
  const details = element('details', {}, element('summary', {}, heading), list);
  const close = element('button', { type: 'button', textContent: 'Close' });
  const panel = element('section', { className: 'preview-panel', hidden: true }, details, close);
  panel.setAttribute('aria-labelledby', heading.id);
  const own = element('div', { className: 'preview-own' }, status, panel);
  close.addEventListener('click', () => {
    panel.hidden = true;
    sessionStorage.setItem('preview-closed', shown);
    document.querySelector('main')?.focus({ preventScroll: true });
  });

  let shown = '';
  const showProblems = ({ problems, more, heading: words, hasErrors }) => {
    const now = JSON.stringify([problems, more]);
    if (now === shown || (shown === '' && problems.length === 0)) {
      return;
    }

    shown = now;
    heading.textContent = words;
    list.replaceChildren(...problems.map(problem => element('li', {},
      element('a', { href: problem.href, textContent: `${problem.path}, line ${problem.line}` }),
      ` ${problem.severity === 'error' ? 'Error' : 'Warning'}: ${problem.message}`)));
    if (more > 0) {
      list.append(element('li', { textContent: `${more} more, in the terminal.` }));
    }

    // What was closed stays closed, on other pages too, until something else is wrong.
    panel.hidden = problems.length === 0 || sessionStorage.getItem('preview-closed') === now;
    details.open = hasErrors;
    status.textContent = hasErrors ? `${words}. The page is the last good one.` : words;
  };

  // The place in a page, as the way down from its body.
  const childrenOf = parent => [...parent.children].filter(child => child !== own);
  const wayTo = node => node === document.body ? [] : [...wayTo(node.parentElement), childrenOf(node.parentElement).indexOf(node)];
  const follow = way => way.reduce((node, place) => node && childrenOf(node)[place], document.body);

  const isLasting = node => node.matches('title, style, meta[http-equiv], link[rel=stylesheet]');

  const swap = next => {
    const { scrollX, scrollY } = window;
    const focus = document.activeElement;
    const way = focus && focus !== document.body && !own.contains(focus) ? wayTo(focus) : null;
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    [...document.head.children].filter(node => !isLasting(node)).forEach(node => node.remove());
    document.head.append(...[...next.head.children].filter(node => !isLasting(node)));
    [...document.body.childNodes].filter(node => node !== own).forEach(node => node.remove());
    const nodes = [...next.body.childNodes];
    const help = nodes.indexOf(next.querySelector('body > .help-bar'));
    own.before(...nodes.slice(0, help + 1));
    own.after(...nodes.slice(help + 1));
    if (way) {
      follow(way)?.focus({ preventScroll: true });
    }

    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };

  const update = async () => {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const nextMark = next.querySelector('script[data-version]');
    const isOther = !nextMark || isProblemPage || next.body.classList.contains('preview-page')
      || nextMark.dataset.version.split('-')[0] !== version.split('-')[0];
    if (isOther) {
      location.reload();
      return;
    }

    version = nextMark.dataset.version;
    nextMark.remove();
    if (next.body.innerHTML !== served) {
      served = next.body.innerHTML;
      swap(next);
    } else {
      looks().forEach(look => look.contentWindow.location.reload());
    }
  };

  // Where a page stands in every look, its links lead on to the next page in every look.
  const looks = () => [...document.querySelectorAll('.look iframe')];
  const leadOn = event => {
    const link = event.target.closest('a[href]');
    if (link && !link.getAttribute('href').startsWith('#')) {
      event.preventDefault();
      location.href = link.origin === location.origin ? `/_looks${link.pathname}${link.hash}` : link.href;
    }
  };
  const listen = look => look.contentDocument?.addEventListener('click', leadOn);
  looks().forEach(listen);
  document.addEventListener('load', event => event.target.matches?.('.look iframe') && listen(event.target), true);

  // One after the other, and the newest is always the last.
  let newest = null;
  let isBusy = false;
  const receive = async message => {
    newest = JSON.parse(message.data);
    if (isBusy) {
      return;
    }

    isBusy = true;
    try {
      while (newest) {
        const now = newest;
        newest = null;
        if (now.version !== version) {
          await update();
        }

        if (!isProblemPage) {
          showProblems(now);
        }
      }
    } catch {
      // The server is gone; when it is back, it says what it shows.
    } finally {
      isBusy = false;
    }
  };

  // A browser opens few connections to one server, so only pages that are looked at hold one.
  let events = null;
  const connect = () => {
    events?.close();
    if (document.hidden) {
      return;
    }

    events = new EventSource('/_preview/events');
    events.addEventListener('message', receive);
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(connect, 1000);
      }
    });
  };

  if (!isProblemPage) {
    document.head.append(element('link', { rel: 'stylesheet', href: '/_preview/preview.css' }));
    const help = document.querySelector('body > .help-bar');
    help ? help.after(own) : document.body.prepend(own);
  }

  document.addEventListener('visibilitychange', connect);
  connect();
})();
