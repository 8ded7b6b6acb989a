// Tables that are walked through by the arrow keys, as a spreadsheet is.

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/**
 * To the next cell of a table that holds a button or link (`css`), in the direction of the arrow pressed: the one that is left, and the one that has the
 * focus now; nothing when the key is no arrow or the table ends there.
 */
export function moveFocus(event, css) {
  const step = STEPS[event.key];
  const from = event.target.closest?.("td");
  if (!step || !from) {
    return undefined;
  }
  event.preventDefault();
  const rows = [...event.currentTarget.tBodies[0].rows];
  let row = rows.indexOf(from.parentElement) + step[0];
  let column = from.cellIndex + step[1];
  for (; rows[row]?.cells[column]; row += step[0], column += step[1]) {
    const to = rows[row].cells[column].querySelector(css);
    if (to) {
      to.focus();
      return { from: from.querySelector(css), to };
    }
  }
  return undefined;
}
