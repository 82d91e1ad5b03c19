const chunkSize = 100;
const firstChunks = 2;

/** The list of rows: the first at once, the rest when the browser has time for it. */
function createRows(container, data, onToggle) {
  let run = 0;
  let shown = [];
  let built = 0;

  function show(items) {
    const own = ++run;
    shown = items;
    built = 0;
    container.replaceChildren();
    for (let chunk = 0; chunk < firstChunks; chunk++) append();
    const later = () => {
      if (own !== run || built >= shown.length) return;
      append();
      soon(later);
    };
    soon(later);
  }

  function append() {
    const items = shown.slice(built, built + chunkSize);
    built += items.length;
    if (items.length) container.append(el('ul', {}, items.map(rowElement)));
  }

  function rowElement(item) {
    const button = el(
      'button',
      { class: 'row', type: 'button', 'aria-expanded': 'false', 'data-id': item.id },
      el('span', { class: 'sign', title: words(item, data) }, signs[item.op] ?? '?'),
      el('span', { class: 'kind' }, item.kind),
      el('span', { class: 'object' }, item.name, ' ', el('span', { class: 'what' }, summaryOf(item, data))),
      el('span', { class: 'right-end' }, [item.risk, item.status, item.class].filter(Boolean).join(' · ')),
    );
    return el('li', { class: item.op }, button);
  }

  /** The button of an item; builds the rows before it where they are still to come. */
  function find(id) {
    const at = shown.findIndex((item) => item.id === id);
    if (at < 0) return undefined;
    while (built <= at) append();
    return container.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  container.addEventListener('click', (event) => {
    const button = event.target.closest('.row');
    if (button) onToggle(button.dataset.id);
  });

  return {
    show,
    find,
    items: () => shown,
    buildAll() {
      while (built < shown.length) append();
    },
  };
}

function soon(work) {
  if (window.requestIdleCallback) window.requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 16);
}

function words(item, data) {
  return (
    { add: `only in ${data.after}`, remove: `only in ${data.before}`, rename: 'renamed' }[item.op] ??
    'changed'
  );
}

function summaryOf(item, data) {
  const changes = item.changes ?? [];
  if (item.op === 'add' || item.op === 'remove') return words(item, data);
  if (changes.length === 1 && !changes[0].diff) {
    const { label, before, after } = changes[0];
    const text = `${label}: ${before} → ${after}`;
    if (text.length < 90) return text;
  }
  return changes.map((change) => change.label).join(', ');
}
