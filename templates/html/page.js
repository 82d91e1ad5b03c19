/** The switch between light, dark and what the system says. */
function startTheme(button) {
  const order = ['system', 'light', 'dark'];
  const remembered = () => {
    try {
      return localStorage.getItem('dumplens-theme');
    } catch {
      return null;
    }
  };
  let theme = order.includes(remembered()) ? remembered() : 'system';
  const apply = () => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  };
  button.addEventListener('click', () => {
    theme = order[(order.indexOf(theme) + 1) % order.length];
    apply();
    try {
      localStorage.setItem('dumplens-theme', theme);
    } catch {
      // Browsers may refuse storage to files; then the choice lasts as long as the page.
    }
  });
  apply();
}

/** Copy buttons take the SQL beside them. */
function startCopying() {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const text = button.parentElement.querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyBySelection(text);
    }
    button.dataset.title ??= button.textContent;
    button.textContent = 'Copied';
    announce('Copied');
    setTimeout(() => {
      button.textContent = button.dataset.title;
    }, 1500);
  });
}

/** The clipboard API is closed to pages from files in some browsers. */
function copyBySelection(text) {
  const field = el('textarea', { class: 'hidden', 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

/** Marks the section that is being read in the list of sections. */
function startContents() {
  const links = new Map(
    [...document.querySelectorAll('.contents a')].map((link) => [link.hash.slice(1), link]),
  );
  const seen = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        isIntersecting ? seen.add(target.id) : seen.delete(target.id);
      const here = [...links.keys()].findLast((id) => seen.has(id));
      for (const [id, link] of links) {
        link.classList.toggle('here', id === here);
        if (id === here) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-100px 0px -75% 0px' },
  );
  for (const section of document.querySelectorAll('main > section')) observer.observe(section);
}

/** More than this nobody prints: what is folded, and the list of differences, are then left out. */
const mostPrinted = 300;
/** A phase as one script says what its steps say. */
const unfolded = 'details:not([open]):not(.script details)';

/** Paper has no folds: everything is open while the page is printed, and as it was afterwards. */
function startPrinting(beforePrint) {
  let opened = [];
  window.addEventListener('beforeprint', () => {
    const folded = document.querySelectorAll(unfolded).length;
    document.body.classList.toggle('print-short', Math.max(folded, data.differences.length) > mostPrinted);
    if (document.body.classList.contains('print-short')) return;
    beforePrint();
    opened = [...document.querySelectorAll(unfolded)];
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
