/** How the list can be ordered. */
const orders = ['risk', 'plan', 'name'];

/** What is searched, filtered and open; the address bar keeps it, so that a view can be linked. */
function createState() {
  const chosen = new Map();
  return {
    query: '',
    open: '',
    order: orders[0],
    /** True where the parts of objects that come or go whole have rows of their own. */
    parts: false,
    chosen(name) {
      if (!chosen.has(name)) chosen.set(name, new Set());
      return chosen.get(name);
    },
    /** Takes over what the address says; false where it leads to a place in the page. */
    read(hash) {
      const text = hash.replace(/^#/, '');
      if (/^D-[0-9a-f]+$/.test(text)) {
        this.clear();
        this.open = text;
        return true;
      }
      if (text === '') {
        this.clear();
        return true;
      }
      if (!text.startsWith('?')) return false;
      const search = new URLSearchParams(text.slice(1));
      this.clear();
      this.query = search.get('q') ?? '';
      this.open = search.get('open') ?? '';
      this.parts = search.has('parts');
      this.order = orders.includes(search.get('order')) ? search.get('order') : orders[0];
      for (const { name } of facets) for (const value of search.getAll(name)) this.chosen(name).add(value);
      return true;
    },
    clear() {
      this.query = '';
      this.open = '';
      this.parts = false;
      for (const set of chosen.values()) set.clear();
    },
    /** Puts the state into the address; `step` makes it one that the back button returns from. */
    write(step) {
      const address = this.address();
      if (address === location.href) return;
      if (step) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
    address() {
      const search = new URLSearchParams();
      if (this.query) search.set('q', this.query);
      for (const [name, set] of chosen) for (const value of set) search.append(name, value);
      if (this.parts) search.set('parts', '');
      if (this.order !== orders[0]) search.set('order', this.order);
      const page = location.href.split('#')[0];
      if (this.open && !search.size) return `${page}#${this.open}`;
      if (this.open) search.set('open', this.open);
      return search.size ? `${page}#?${search}` : page;
    },
  };
}
