// Marks the whole of the words that a link leads to, and offers the way back where the reports are not beside the findings.

const back = document.createElement("button");
back.type = "button";
back.className = "back";
back.textContent = "Back to the findings";
back.hidden = true;
document.body.append(back);

/** Splits "a-ARTICLE-START" into the article's part and the offset. */
function place(anchor) {
  const dash = anchor.lastIndexOf("-");
  return { article: anchor.slice(0, dash), offset: Number(anchor.slice(dash + 1)) };
}

/** Lights every piece of text from the anchor `start` up to, not including, the anchor `end`. */
function light(start, end) {
  for (const piece of document.querySelectorAll(".mark.lit")) {
    piece.classList.remove("lit");
  }
  const from = place(start);
  const to = place(end);
  const article = document.getElementById(from.article.slice("a-".length));
  for (const piece of article?.querySelectorAll(".mark") ?? []) {
    const { offset } = place(piece.id);
    if (from.offset <= offset && offset < to.offset) {
      piece.classList.add("lit");
    }
  }
}

let origin = null;

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-end]");
  if (link) {
    light(link.hash.slice(1), link.dataset.end);
    origin = link;
    back.hidden = false;
  }
});

back.addEventListener("click", () => {
  back.hidden = true;
  origin?.scrollIntoView({ block: "center" });
  origin?.focus({ preventScroll: true });
});
