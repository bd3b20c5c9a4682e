// Suggestions while typing: the combobox of WAI-ARIA 1.2. Without this script the field is a plain search.
(() => {
  const WAIT = 120;
  const field = document.querySelector('input[data-suggestions]');
  if (!field || !window.AbortController) return;
  const words = field.dataset;
  const box = field.closest('.search');
  const list = document.createElement('ul');
  const status = document.createElement('p');
  let asked = null;
  let timer = 0;
  let present = -1;
  let typed = field.value;

  list.id = 'suggestions';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.label);
  status.className = 'hidden-text';
  status.setAttribute('role', 'status');
  box.append(list, status);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);

  const english = document.documentElement.lang === 'en';
  const localized = address => english ? address + (address.includes('?') ? '&' : '?') + 'lang=en' : address;
  const address = one => localized(one.kind === 'title'
    ? '/catalog/' + one.id
    : '/catalog?' + one.kind + '=' + encodeURIComponent(one.text));
  const options = () => [...list.children];

  function close() {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    move(-1);
  }

  function move(to) {
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === to)));
    present = to;
    const option = options()[to];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  }

  function part(option, name, text) {
    if (!text) return;
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    option.append(span, ' ');
  }

  function show(found) {
    list.replaceChildren(...found.map((one, at) => {
      const option = document.createElement('li');
      option.id = 'suggestion-' + at;
      option.setAttribute('role', 'option');
      option.dataset.address = address(one);
      part(option, 'suggestion-kind', words[one.kind]);
      part(option, 'suggestion-text', one.text);
      part(option, 'suggestion-note', one.kind === 'title' ? one.note : String(one.count));
      return option;
    }));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    move(-1);
    status.textContent = found.length ? words.count.replace('{0}', found.length) : words.none;
  }

  async function ask() {
    if (asked) asked.abort();
    const text = field.value.trim();
    if (text.length < 2) {
      status.textContent = '';
      close();
      return;
    }
    asked = new AbortController();
    const mine = asked;
    try {
      const answer = await fetch('/api/v1/catalog/suggestions?q=' + encodeURIComponent(text),
        { signal: mine.signal, headers: { Accept: 'application/json' } });
      if (!answer.ok) return close();
      const found = (await answer.json()).suggestions;
      if (mine === asked && document.activeElement === field) show(found);
    } catch (failed) {
      // an older request that was given up says nothing; without an answer the field is a plain search
      if (failed.name !== 'AbortError') close();
    }
  }

  field.addEventListener('input', () => {
    if (field.value === typed) return;
    typed = field.value;
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });

  field.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const last = options().length - 1;
    const shown = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) {
        if (last >= 0 && event.key === 'ArrowDown') { list.hidden = false; field.setAttribute('aria-expanded', 'true'); move(0); }
        else ask();
        return;
      }
      const down = event.key === 'ArrowDown';
      move(down ? (present >= last ? -1 : present + 1) : (present < 0 ? last : present - 1));
    } else if (event.key === 'Enter' && shown && present >= 0) {
      event.preventDefault();
      location.href = options()[present].dataset.address;
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') close();
  });

  // pressed, not clicked: the field must not lose the focus before
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) location.href = option.dataset.address;
  });
  field.addEventListener('blur', () => {
    clearTimeout(timer);
    if (asked) asked.abort();
    close();
  });
})();
