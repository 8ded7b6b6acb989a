// Which view is open, and with what filters: `#VIEW?key=value&…`. `read=ARTICLE:START-END` names the words that the report beside it
// shows. A link `#read=…` opens them beside whatever view is open.

export const HOME = "now";

/** `{ view, params }` of the address. */
export function current() {
  const hash = location.hash.slice(1);
  if (hash.startsWith("read=")) {
    return { view: HOME, params: new URLSearchParams(hash) };
  }
  const [view, query] = hash.split("?");
  return { view: view || HOME, params: new URLSearchParams(query ?? "") };
}

/** The address of a view with parameters: an object or URLSearchParams; empty ones are left out. */
export function href(view, params = {}) {
  const entries = params instanceof URLSearchParams ? [...params] : Object.entries(params);
  const kept = entries.filter(([, value]) => value != null && value !== "");
  const query = new URLSearchParams(kept).toString().replace(/%3A/g, ":");
  return `#${view}${query ? `?${query}` : ""}`;
}

/** Opens a view; with `replace`, in place of the present one in the history, as typing in a filter does. */
export function go(view, params = {}, { replace = false } = {}) {
  const target = href(view, params);
  if (replace) {
    history.replaceState(null, "", target);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = target;
  }
}

/** The present view with `changes` made to its parameters. */
export function withParams(changes) {
  const { view, params } = current();
  return [view, { ...Object.fromEntries(params), ...changes }];
}

/** The `read` parameter of a span. */
export function readParam(span) {
  return `${span.article}:${span.start}-${span.end}`;
}

/** `{ article, start, end }` of a `read` parameter; null where it names nothing. A start or end may be missing. */
export function readTarget(value) {
  const found = /^([\w-]+)(?::(\d+)-(\d+))?$/.exec(value ?? "");
  return found && { article: found[1], start: Number(found[2] ?? 0), end: Number(found[3] ?? 0) };
}
