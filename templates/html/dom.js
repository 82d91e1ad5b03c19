// All text goes through text nodes: nothing from a dump is ever read as markup.

/** An element with attributes, and with children that are elements or text. */
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    if (key === 'class') element.className = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  for (const child of children.flat()) if (child !== undefined && child !== '') element.append(child);
  return element;
}

/** Text with `code` between backticks and links without their marks. */
function inline(text) {
  return text
    .replace(/\[\[[a-z-]+\|([^\]]*)\]\]/g, '$1')
    .split('`')
    .map((part, index, all) => {
      if (index % 2 === 0) return part;
      return index === all.length - 1 ? `\`${part}` : el('code', {}, part);
    });
}

/** A name that may break after its dots and underscores rather than within a word. */
function nameParts(name) {
  return name.split(/(?<=[._,/(])(?=[\w"])/).flatMap((part, index) => (index ? [el('wbr'), part] : [part]));
}

/** A number with commas between groups of three digits. */
function digits(number) {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** SQL whose colours were chosen when the page was made: text and colour in turn. */
function painted(runs) {
  const code = el('code');
  for (let at = 0; at < runs.length; at += 2)
    code.append(runs[at + 1] ? el('span', { class: runs[at + 1] }, runs[at]) : runs[at]);
  return el(
    'div',
    { class: 'code' },
    el('button', { class: 'copy', type: 'button' }, 'Copy'),
    el('pre', { tabindex: '0' }, code),
  );
}

/** The text of painted SQL. */
function textOf(runs) {
  return (runs ?? []).filter((_, index) => index % 2 === 0).join('');
}

/** Says something to screen readers. */
function announce(text) {
  document.getElementById('announce').textContent = text;
}
