/** What is searched, filtered and open; the address bar keeps it, so that a view can be linked. */
function createState() {
  const chosen = new Map();
  return {
    query: '',
    open: '',
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
      if (!text.startsWith('?')) return false;
      const search = new URLSearchParams(text.slice(1));
      this.clear();
      this.query = search.get('q') ?? '';
      this.open = search.get('open') ?? '';
      for (const { name } of facets) for (const value of search.getAll(name)) this.chosen(name).add(value);
      return true;
    },
    clear() {
      this.query = '';
      this.open = '';
      for (const set of chosen.values()) set.clear();
    },
    write() {
      const search = new URLSearchParams();
      if (this.query) search.set('q', this.query);
      for (const [name, set] of chosen) for (const value of set) search.append(name, value);
      if (this.open && !search.size) return history.replaceState(null, '', `#${this.open}`);
      if (this.open) search.set('open', this.open);
      history.replaceState(null, '', search.size ? `#?${search}` : location.href.split('#')[0]);
    },
  };
}
