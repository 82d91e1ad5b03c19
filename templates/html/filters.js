const levels = ['critical', 'high', 'medium', 'low', 'info'];
const facets = [
  {
    name: 'side',
    title: 'Side',
    of: (item, data) => words(item, data).replace('renamed', 'changed').replace('changed', 'both, changed'),
  },
  { name: 'kind', title: 'Kind', of: (item) => item.kind },
  { name: 'class', title: 'Class', of: (item) => item.class },
  { name: 'risk', title: 'Risk', of: (item) => item.risk ?? '', order: levels },
  { name: 'schema', title: 'Schema', of: (item) => item.schema ?? '' },
  { name: 'status', title: 'Baseline', of: (item) => item.status ?? '' },
];
const chipsShown = 9;

/** Chips for each facet that tells differences apart. */
function createFilters(container, data, state, onChange) {
  const groups = facets.flatMap((facet) => {
    const counts = new Map();
    for (const item of data.differences) {
      const value = facet.of(item, data);
      item[`$${facet.name}`] = value;
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2) return [];
    const rank = ([value]) => facet.order?.indexOf(value) ?? 0;
    const values = [...counts].sort((a, b) => rank(a) - rank(b) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return [groupElement(facet, values, state, onChange)];
  });
  if (data.differences.length > 2) groups.push(orderElement(state, onChange));
  container.replaceChildren(...groups.map(({ element }) => element));
  return {
    refresh() {
      for (const { refresh } of groups) refresh();
    },
  };
}

function groupElement(facet, values, state, onChange) {
  const chips = values.map(([value, count]) => {
    const chip = el('button', { type: 'button' }, value, ' ', el('span', { class: 'count' }, digits(count)));
    chip.addEventListener('click', () => {
      toggle(state.chosen(facet.name), value);
      onChange();
    });
    return { value, chip };
  });
  const more =
    chips.length > chipsShown
      ? el('button', { type: 'button', class: 'all' }, `${chips.length - chipsShown} more`)
      : undefined;
  let open = false;
  const refresh = () => {
    const chosen = state.chosen(facet.name);
    chips.forEach(({ value, chip }, index) => {
      chip.setAttribute('aria-pressed', String(chosen.has(value)));
      chip.hidden = !open && index >= chipsShown && !chosen.has(value);
    });
    if (more) more.hidden = open;
  };
  more?.addEventListener('click', () => {
    open = true;
    refresh();
    chips[chipsShown].chip.focus();
  });
  refresh();
  const element = el(
    'div',
    { class: 'facet', role: 'group', 'aria-label': facet.title },
    el('span', { class: 'label', 'aria-hidden': 'true' }, facet.title),
    el(
      'div',
      { class: 'chips' },
      chips.map(({ chip }) => chip),
      more ?? '',
    ),
  );
  return { element, refresh };
}

function toggle(set, value) {
  if (!set.delete(value)) set.add(value);
}

/** Gives each object that comes or goes the parts that come or go with it, and says nothing of them itself. */
function foldParts(differences) {
  const whole = new Map();
  for (const item of differences)
    if (item.op === 'add' || item.op === 'remove') whole.set(`${item.op} ${item.kind} ${item.name}`, item);
  for (const item of differences) {
    const owner = item.parent && !item.risk ? whole.get(`${item.op} ${item.parent}`) : undefined;
    if (!owner) continue;
    item.$folded = true;
    owner.$parts ??= [];
    owner.$parts.push(item);
  }
}

/** The differences that the state lets through, in its order, and how many more there are within those shown. */
function chooseItems(data, state) {
  const found = filterItems(data, state);
  const folds = !state.parts && !state.query && facets.every(({ name }) => state.chosen(name).size === 0);
  const items = folds ? found.filter((item) => !item.$folded || item.id === state.open) : found;
  if (state.order === 'risk') {
    const rank = ({ risk }) => (risk ? levels.indexOf(risk) : levels.length);
    items.sort((a, b) => rank(a) - rank(b));
  }
  if (state.order === 'name') items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { items, folded: found.length - items.length };
}

function filterItems(data, state) {
  const terms = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const active = facets.filter(({ name }) => state.chosen(name).size > 0);
  return data.differences.filter(
    (item) =>
      active.every(({ name }) => state.chosen(name).has(item[`$${name}`])) &&
      (terms.length === 0 || terms.every((term) => haystack(item).includes(term))),
  );
}

/** Everything that the search looks through, made on the first search. */
function haystack(item) {
  item.$text ??= [
    item.kind,
    item.name,
    item.parent,
    item.id,
    textOf(item.before),
    textOf(item.after),
    ...(item.dependants ?? []),
    ...(item.changes ?? []).flatMap((change) => [
      change.label,
      change.before,
      change.after,
      diffWords(change.diff),
    ]),
  ]
    .join('\n')
    .toLowerCase();
  return item.$text;
}
