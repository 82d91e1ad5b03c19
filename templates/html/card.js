const signs = { add: '+', remove: '−', change: '~', rename: '→' };

/** `The labels decide …` says which property it speaks of. */
function namesItself(label, sentence) {
  return sentence.toLowerCase().replace(/^the /, '').startsWith(label.toLowerCase());
}

/** Everything about one difference. */
function cardElement(item, data) {
  const labels = [data.before, data.after];
  const short = (item.changes ?? []).filter((change) => !change.diff);
  const long = (item.changes ?? []).filter((change) => change.diff);
  const notes = [
    ...(item.explanation ?? []),
    ...(item.changes ?? []).flatMap((change) =>
      (change.explanation?.length ? change.explanation : change.meaning ? [change.meaning] : []).map(
        (sentence) => (namesItself(change.label, sentence) ? sentence : `${change.label}: ${sentence}`),
      ),
    ),
  ];
  return el(
    'div',
    { class: 'card', role: 'region', 'aria-label': `${item.kind} ${item.name}` },
    factsLine(item, data),
    risksPart(item, data),
    notes.length
      ? el(
          'ul',
          {},
          [...new Set(notes)].map((note) => el('li', {}, inline(note))),
        )
      : '',
    short.length ? propertyTable(short, labels) : '',
    long.flatMap((change) => [el('h3', {}, capitalise(change.label)), diffElement(change.diff, labels)]),
    definitionPart(item, labels),
    item.dependants
      ? [
          el('h3', {}, `Refer to it (${item.dependants.length})`),
          el(
            'ul',
            {},
            item.dependants.slice(0, 50).map((name) => el('li', {}, el('code', {}, nameParts(name)))),
          ),
          item.dependants.length > 50 ? el('p', {}, `and ${item.dependants.length - 50} more`) : '',
        ]
      : '',
    stepsPart(item),
  );
}

function factsLine(item, data) {
  const lines = (label, numbers) => (numbers ? `${label} line ${numbers.slice(0, 5).join(', ')}` : '');
  const facts = [
    item.class,
    item.parent ? `part of ${item.parent}` : '',
    lines(data.before, item.linesBefore),
    lines(data.after, item.linesAfter),
    item.status ? `${item.status} since the baseline` : '',
  ];
  return el(
    'p',
    { class: 'facts-line' },
    el('a', { href: `#${item.id}`, class: 'mono' }, item.id),
    facts.filter(Boolean).map((fact) => el('span', {}, fact)),
  );
}

function propertyTable(changes, labels) {
  const classes = new Set(changes.map((change) => change.class)).size > 1;
  const row = (change) =>
    el(
      'tr',
      {},
      el('td', {}, change.label),
      el('td', {}, el('code', {}, nameParts(change.before))),
      el('td', {}, el('code', {}, nameParts(change.after))),
      classes ? el('td', {}, change.class) : '',
    );
  const titles = ['Property', ...labels, ...(classes ? ['Class'] : [])];
  const head = titles.map((title) => el('th', { scope: 'col' }, title));
  return el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Properties' },
    el('table', {}, el('thead', {}, el('tr', {}, head)), el('tbody', {}, changes.map(row))),
  );
}

function definitionPart(item, labels) {
  if (item.diff)
    return [
      el('h3', {}, 'Definition: what differs'),
      diffElement(item.diff, labels),
      ...bothSides(item, labels),
    ];
  if (item.before && item.after) return bothSides(item, labels);
  const only = item.after ?? item.before;
  return only
    ? [el('h3', {}, `Definition, only in ${item.after ? labels[1] : labels[0]}`), painted(only)]
    : [];
}

function bothSides(item, labels) {
  const side = (label, runs) => el('div', {}, el('p', { class: 'side' }, label), painted(runs));
  const sides = el('div', { class: 'sides' }, side(labels[0], item.before), side(labels[1], item.after));
  return [el('details', {}, el('summary', {}, 'Whole definitions'), sides)];
}

function stepsPart(item) {
  const steps = (item.steps ?? []).filter((id) => document.getElementById(`step-${id}`));
  if (!steps.length) return '';
  return [el('h3', {}, 'In the plan'), el('ul', {}, steps.map(stepItem))];
}

/** A step with what it does and costs, as the plan says it. */
function stepItem(id) {
  const step = document.getElementById(`step-${id}`);
  const title = step.querySelector('.step-head > span').textContent;
  const tags = step.querySelector('.tags').cloneNode(true);
  const cost = el('span', { class: 'tags' }, [...tags.childNodes]);
  return el('li', {}, el('a', { href: `#step-${id}` }, `Step ${id}`), ` ${title}`, cost);
}

/** What rules found against the difference, the worst first. */
function risksPart(item, data) {
  if (!item.risks) return '';
  const found = item.risks.map((index) => data.findings[index]);
  return el(
    'ul',
    { class: 'risks' },
    found.map(([level, text, todo]) =>
      el(
        'li',
        {},
        el('span', { class: `tag ${tones[level] ?? ''}` }, level),
        ' ',
        inline(text),
        el('span', { class: 'todo' }, inline(todo)),
      ),
    ),
  );
}

function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
