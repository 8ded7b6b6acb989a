// Parts that open on request, filled when they are first opened: a dossier has thousands of them.

import { fill, h } from "./dom.js";

/** A folded part, headed by `summary`; `build` gives what it holds. */
export function fold(summary, build, { className = "fold", open = false } = {}) {
  const body = h("div.fold-body");
  let built = false;
  const draw = () => {
    if (!built) {
      built = true;
      fill(body, build());
    }
  };
  if (open) {
    draw();
  }
  const element = h(`details.${className}`, { open }, h("summary", {}, summary), body);
  element.addEventListener("toggle", draw);
  return element;
}
