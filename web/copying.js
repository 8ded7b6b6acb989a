// Text to the clipboard and to files.

import { h } from "./dom.js";

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = h("textarea.hidden-copy", { readonly: true });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

/** A button that copies what `text` gives, and says that it did. */
export function copyButton(label, text) {
  const said = h("span.meta", { role: "status" });
  const button = h("button", { type: "button", onclick: async () => {
    await copy(text());
    said.textContent = " Copied";
    setTimeout(() => said.replaceChildren(), 2000);
  } }, label);
  return h("span.copy", {}, button, said);
}

/** A button that saves what `text` gives as a file. */
export function saveButton(label, name, type, text) {
  return h("button", { type: "button", onclick: () => {
    const address = URL.createObjectURL(new Blob([text()], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  } }, label);
}
