/** The line over the list: how many differences are shown of how many, and the ways back to all of them. */
function createStatus(all, state, onChange) {
  const line = document.getElementById('status');
  const hits = document.getElementById('hits');
  const button = (title, change) => {
    const element = el('button', { type: 'button', class: 'plain' }, title);
    element.addEventListener('click', () => {
      change();
      onChange();
      line.focus();
    });
    return element;
  };
  const clear = button('Clear search and filters', () => state.clear());
  const unfold = button('Show each part', () => {
    state.parts = true;
  });
  const fold = button('Fold the parts', () => {
    state.parts = false;
  });
  const tools = document.getElementById('status-tools');
  return {
    refresh(shown, folded) {
      const total = `${digits(all)} ${all === 1 ? 'difference' : 'differences'}`;
      const chosen = shown + folded;
      const hidden = folded
        ? `; ${digits(folded)} ${folded === 1 ? 'is a part of an object' : 'are parts of objects'} that ${folded === 1 ? 'comes or goes' : 'come or go'} whole`
        : '';
      line.textContent = `${chosen === all ? total : `${digits(chosen)} of ${total}`}${hidden}`;
      hits.textContent = state.query ? `${digits(chosen)} ${chosen === 1 ? 'hit' : 'hits'}` : '';
      tools.replaceChildren(
        ...(folded ? [unfold] : state.parts && chosen === all ? [fold] : []),
        ...(chosen === all && !state.query ? [] : [clear]),
      );
    },
  };
}

/** The ways to order the list. */
function orderElement(state, onChange) {
  const titles = { risk: 'risk first', plan: 'as in the plan', name: 'by name' };
  const chips = orders.map((order) => {
    const chip = el('button', { type: 'button' }, titles[order]);
    chip.addEventListener('click', () => {
      state.order = order;
      onChange();
    });
    return { order, chip };
  });
  const element = el(
    'div',
    { class: 'facet', role: 'group', 'aria-label': 'Order' },
    el('span', { class: 'label', 'aria-hidden': 'true' }, 'Order'),
    el(
      'div',
      { class: 'chips' },
      chips.map(({ chip }) => chip),
    ),
  );
  return {
    element,
    refresh() {
      for (const { order, chip } of chips) chip.setAttribute('aria-pressed', String(order === state.order));
    },
  };
}
