// Dates, figures and codes in words; as readout.view.Wording has them for the terminal.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "8 May 2025" of "2025-05-08". */
export function day(iso) {
  if (!iso) {
    return "day not known";
  }
  const [year, month, date] = iso.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "8 May 2025", "7 – 9 May 2025", "since 7 May 2025", "May 2025"; "date not known". */
export function dateWords(date) {
  if (date?.start && date.end) {
    return range(date);
  }
  if (date?.start) {
    return `since ${day(date.start)}`;
  }
  return date?.end ? `until ${day(date.end)}` : "date not known";
}

function range({ start, end, precision }) {
  if (start === end) {
    return day(start);
  }
  if (precision === "year") {
    return start.slice(0, 4);
  }
  if (precision === "month") {
    return day(start).replace(/^\d+ /, "");
  }
  const first = start.slice(0, 7) === end.slice(0, 7) ? String(Number(start.slice(8))) : day(start);
  return `${first} – ${day(end)}`;
}

/** The day a row is sorted by: "" where nothing fixes one. */
export function sortDay(date) {
  return date?.start ?? date?.end ?? "";
}

/** The first day of a report that tells of an event: it was no later, unless it is yet to come. */
export function told(event) {
  return d3.min(event.reports, (report) => report.published?.end ?? report.published?.start);
}

/** "26", "at least 4", "up to 100", "20 to 30", "about 200". */
export function figure(value) {
  if (!value) {
    return "";
  }
  const { min, max, approximate, words } = value;
  const about = approximate ? "about " : "";
  const number = (n) => n.toLocaleString("en");
  if (min != null && min === max) {
    return about + number(min);
  }
  if (min != null && max != null) {
    return `${about}${number(min)} to ${number(max)}`;
  }
  if (min != null) {
    return `${about}at least ${number(min)}`;
  }
  return max != null ? `${about}up to ${number(max)}` : words;
}

/** "1 report", "2 reports". */
export function count(n, noun, nouns = `${noun}s`) {
  return `${n.toLocaleString("en")} ${n === 1 ? noun : nouns}`;
}

/** "2 outlets", "3 outlets, 2 independent". */
export function outlets(row) {
  const all = count(row.outlets, "outlet");
  return row.independent_outlets < row.outlets ? `${all}, ${row.independent_outlets} independent` : all;
}

/** A code in words: "shot_down" is "shot down". */
export function words(code) {
  return code.toLowerCase().replace(/[_-]/g, " ");
}

/** The event's type and mode: "assault, airstrike". */
export function deed(event) {
  return words(event.type) + (event.mode ? `, ${words(event.mode)}` : "");
}

/** The names of actor references, each once: "A, B and C". */
export function namesOf(refs) {
  const names = [...new Set(refs.map((ref) => ref.name))];
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** What a claim counts or asserts: "villagers killed, Port Vell"; "enter: Norwegian waters". */
export function subject(claim) {
  const place = claim.place ? `, ${claim.place.name}` : "";
  if (claim.measure === "other") {
    return `${claim.predicate.replace(/\.\d+$/, "").replace(/_/g, " ")}: ${claim.object}${place}`;
  }
  return `${claim.object} ${words(claim.measure)}${place}`.trim();
}

/** "A confirms", "A is silent". */
export function responseWords(response) {
  return `${response.actor.name} ${response.stance === "silent" ? "is silent" : response.stance}`;
}
