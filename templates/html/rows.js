const chunkSize = 100;
const firstChunks = 2;
const tones = { critical: 'bad', high: 'bad', medium: 'warn' };

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
      el(
        'span',
        { class: 'object' },
        nameParts(item.name),
        ' ',
        el('span', { class: 'what' }, summaryOf(item, data)),
      ),
      el('span', { class: 'right-end' }, labelsOf(item)),
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

/** What is out of the ordinary about a difference: its risk, its state, a class that is not the usual one. */
function labelsOf(item) {
  return [
    item.status,
    item.class === 'structural' ? '' : item.class,
    item.risk ? el('span', { class: `tag ${tones[item.risk] ?? ''}` }, item.risk) : '',
  ]
    .filter(Boolean)
    .flatMap((label) => [' ', label]);
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
  if (item.op === 'add' || item.op === 'remove')
    return [words(item, data), item.$parts ? `with ${countParts(item.$parts)}` : '']
      .filter(Boolean)
      .join(', ');
  if (changes.length === 1 && !changes[0].diff) {
    const { label, before, after } = changes[0];
    const text = `${label}: ${before} → ${after}`;
    if (text.length < 90) return text;
  }
  return changes.map((change) => change.label).join(', ');
}

/** `7 columns, 1 constraint` */
function countParts(parts) {
  const counts = new Map();
  for (const { kind } of parts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${digits(count)} ${plural(kind, count)}`).join(', ');
}

function plural(kind, count) {
  if (count === 1) return kind;
  if (kind.endsWith('y')) return `${kind.slice(0, -1)}ies`;
  return /(?:s|x|ch)$/.test(kind) ? `${kind}es` : `${kind}s`;
}
