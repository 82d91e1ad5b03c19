const source = document.getElementById('explorer-data');
const data = source
  ? JSON.parse(source.textContent)
  : { before: '', after: '', findings: [], differences: [] };
const state = createState();
const search = document.getElementById('search');
let rows;
let filters;
let status;

startTheme(document.getElementById('theme'));
startCopying();
startContents();
startPrinting(() => rows?.buildAll());
if (source) startExplorer();
else search.parentElement.hidden = true;

function startExplorer() {
  rows = createRows(document.getElementById('rows'), data, (id) =>
    openCard(state.open === id ? '' : id, true),
  );
  foldParts(data.differences);
  state.read(location.hash);
  filters = createFilters(document.getElementById('filters'), data, state, () => refresh('step'));
  status = createStatus(data.differences.length, state, () => refresh('step'));
  let waiting;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state.query = search.value;
      refresh('replace');
      if (state.query) document.getElementById('differences').scrollIntoView({ block: 'start' });
    }, 120);
  });
  window.addEventListener('hashchange', () => {
    if (!state.read(location.hash)) return;
    refresh();
    if (state.open || state.query) reveal();
  });
  document.addEventListener('keydown', onKey);
  refresh();
  if (state.open || state.query) reveal();
}

/** Shows what the state says; `write` says how the address is to follow it, if at all. */
function refresh(write) {
  if (search.value !== state.query) search.value = state.query;
  filters.refresh();
  const { items, folded } = chooseItems(data, state);
  rows.show(items);
  status.refresh(items.length, folded);
  if (state.open) openCard(state.open, false);
  if (write) state.write(write === 'step');
}

/** Opens the card of a difference, or closes the one that is open. */
function openCard(id, write) {
  const former = document.querySelector('.row[aria-expanded="true"]');
  former?.setAttribute('aria-expanded', 'false');
  former?.parentElement.querySelector('.card')?.remove();
  const button = id ? rows.find(id) : undefined;
  state.open = button ? id : '';
  if (button) {
    button.setAttribute('aria-expanded', 'true');
    button.after(
      cardElement(
        data.differences.find((item) => item.id === id),
        data,
      ),
    );
  }
  if (write) state.write(true);
}

function reveal() {
  const row = state.open ? rows.find(state.open) : undefined;
  (row ?? document.getElementById('differences')).scrollIntoView({ block: row ? 'center' : 'start' });
  row?.focus({ preventScroll: true });
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = /^(?:INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
  if (event.key === 'Escape') {
    if (typing && search.value) {
      state.query = '';
      refresh('replace');
    } else if (typing) search.blur();
    else if (state.open) {
      const row = rows.find(state.open);
      openCard('', true);
      row?.focus();
    }
    return;
  }
  if (typing) return;
  if (event.key === '/') {
    event.preventDefault();
    search.focus();
    search.select();
  }
  if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1);
}

/** Goes to the next or the previous row of those that are shown. */
function move(step) {
  const items = rows.items();
  const here = document.activeElement?.closest?.('#rows li')?.querySelector('.row')?.dataset.id;
  const at = items.findIndex((item) => item.id === here);
  const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + step))];
  const row = next && rows.find(next.id);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
