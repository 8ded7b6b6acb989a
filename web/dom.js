// Elements. Text is written as text; a link leads within the page or to the web, or it is not made.

const SAFE = /^(?:#|https?:\/\/)/i;
const SVG = "http://www.w3.org/2000/svg";

/**
 * An element: `h("p.meta", { id: "x", onclick: f }, "text", child, [more])`. Attributes that are null or false, and children that are
 * null, are left out.
 */
export function h(tag, attributes = {}, ...children) {
  return build(document.createElement(tag.split(".")[0]), tag, attributes, children);
}

/** As h, for a drawing. */
export function s(tag, attributes = {}, ...children) {
  return build(document.createElementNS(SVG, tag.split(".")[0]), tag, attributes, children);
}

function build(element, tag, attributes, children) {
  const classes = tag.split(".").slice(1);
  if (classes.length > 0) {
    element.setAttribute("class", classes.join(" "));
  }
  for (const [name, value] of Object.entries(attributes)) {
    set(element, name, value);
  }
  append(element, children);
  return element;
}

function set(element, name, value) {
  if (value == null || value === false) {
    return;
  }
  if (name.startsWith("on")) {
    element.addEventListener(name.slice(2), value);
  } else if (name !== "href" || SAFE.test(value)) {
    element.setAttribute(name, value === true ? "" : printable(String(value)));
  }
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child != null && child !== false) {
      element.append(typeof child === "object" ? child : printable(String(child)));
    }
  }
}

/** Without characters that have no place in a text, such as null bytes. */
function printable(text) {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "\ufffd");
}

/** Puts what `children` are in place of what `element` holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** The items with `between` between each two, and `last` before the last. */
export function joined(items, between = ", ", last = between) {
  return items.flatMap((item, i) => (i === 0 ? [item] : [i === items.length - 1 ? last : between, item]));
}
