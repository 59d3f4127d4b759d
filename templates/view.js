// Trang của `kehoach view`: nhận bản in và phát hiện từ chương trình, chia trang, nối phát hiện với đoạn.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const sheets = byId("sheets");
  const told = byId("told");
  const SEVERITIES = ["error", "warning", "info"];
  const PATIENCE = 1000;
  // Pixels between two marks in the margin below which they would cover each other.
  const CLOSE = 26;
  const dress = new CSSStyleSheet();
  document.adoptedStyleSheets = [dress];

  let shown = { sheet: null, css: null, panel: null, marks: {} };
  let current = null; // the finding that was chosen: its key, and where it was chosen

  // --- Pages -------------------------------------------------------------------------------

  const make = (name, classes, ...children) => {
    const element = document.createElement(name);
    element.className = classes;
    element.append(...children);
    return element;
  };
  const heightOf = (element) => element.getBoundingClientRect().height;
  const spaceAbove = (element) => (element.tagName === "P" ? parseFloat(getComputedStyle(element).paddingTop) : 0);

  // Where in a paragraph the line begins that is `line` lines below its first one.
  const beginningOf = (paragraph, line) => {
    const style = getComputedStyle(paragraph);
    const height = parseFloat(style.lineHeight);
    const edge = paragraph.getBoundingClientRect().top + parseFloat(style.paddingTop) + (line - 0.5) * height;
    const texts = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) {
      texts.push([walker.currentNode, length]);
      length += walker.currentNode.length;
    }
    const at = (offset) => {
      const [text, start] = texts.findLast(([, begins]) => begins <= offset);
      return [text, offset - start];
    };
    const range = document.createRange();
    const below = (offset) => {
      const [text, index] = at(offset);
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const boxes = range.getClientRects();
      return boxes.length > 0 && boxes[boxes.length - 1].top + boxes[boxes.length - 1].height / 2 > edge;
    };
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (below(middle)) high = middle;
      else low = middle + 1;
    }
    return low > 0 && low < length ? at(low) : null;
  };

  // Cut a paragraph so that `lines` of its lines stay; return the rest, which stands after it.
  const cut = (paragraph, lines) => {
    const place = beginningOf(paragraph, lines);
    if (!place) return null;
    const range = document.createRange();
    range.setStart(...place);
    range.setEnd(paragraph, paragraph.childNodes.length);
    const rest = paragraph.cloneNode(false);
    rest.removeAttribute("id");
    rest.removeAttribute("role");
    rest.removeAttribute("aria-level");
    rest.dataset.of = paragraph.dataset.of || paragraph.id;
    rest.append(range.extractContents());
    rest.classList.add("rest");
    paragraph.classList.add("cut");
    paragraph.after(rest);
    return rest;
  };

  // At least two lines of a paragraph stay together on each side of the end of a page.
  const linesThatFit = (paragraph, room) => {
    const style = getComputedStyle(paragraph);
    const height = parseFloat(style.lineHeight);
    const above = paragraph.classList.contains("top") ? 0 : parseFloat(style.paddingTop);
    const all = Math.round((heightOf(paragraph) - parseFloat(style.paddingTop)) / height);
    const fit = Math.min(Math.floor((room - above + 0.5) / height), all - 2);
    return fit >= 2 ? fit : 0;
  };

  // Part what flows into lists of blocks, each of them a page.
  const divided = (flow, height) => {
    const pages = [[]];
    let room = height;
    const next = () => {
      const last = pages[pages.length - 1];
      const kept = [];
      while (last.length > 1 && last[last.length - 1].classList.contains("keep")) kept.unshift(last.pop());
      pages.push([]);
      room = height;
      kept.forEach(put);
    };
    const put = (block) => {
      const page = pages[pages.length - 1];
      if (page.length === 0) {
        room += spaceAbove(block);
        block.classList.add("first");
      }
      page.push(block);
      room -= block.taken ?? heightOf(block);
    };
    // `again`: on a new page, after what stays with it. What is longer than a page makes it longer.
    const place = (block, again = false) => {
      const page = pages[pages.length - 1];
      const needed = (block.taken ?? heightOf(block)) - (page.length ? 0 : spaceAbove(block));
      if (needed <= room + 0.5) return put(block);
      if (block.tagName === "TABLE") return rows(block);
      if (block.tagName === "P") {
        const fit = linesThatFit(block, room + (page.length ? 0 : spaceAbove(block)));
        const rest = fit ? cut(block, fit) : null;
        if (rest) {
          put(block);
          next();
          return place(rest);
        }
      }
      if (again || !page.length) return put(block);
      next();
      return place(block, true);
    };
    // The rows of a table that do not fit go on, under the same head.
    const rows = (table) => {
      const head = heightOf(table.tHead);
      const all = [...table.tBodies[0].rows].map((row) => [row, heightOf(row)]);
      let part = null;
      for (const [row, needed] of all) {
        if (part && needed > room + 0.5) part = null;
        if (!part) {
          if (pages[pages.length - 1].length && head + needed > room) next();
          part = table.cloneNode(false);
          const top = table.tHead.cloneNode(true);
          if (row !== all[0][0]) {
            top.querySelectorAll("[id]").forEach((one) => one.removeAttribute("id"));
            top.setAttribute("aria-hidden", "true");
            top.dataset.again = "";
          }
          part.append(table.querySelector("colgroup").cloneNode(true), top, document.createElement("tbody"));
          part.taken = head;
          put(part);
        }
        part.tBodies[0].append(row);
        room -= needed;
      }
    };
    [...flow.children].forEach((block) => place(block));
    return pages;
  };

  const paged = (section) => {
    const { orientation } = section.dataset;
    const flow = section.querySelector(".flow");
    const foot = section.querySelector(".foot");
    foot.querySelectorAll("[id]").forEach((one) => one.removeAttribute("id"));
    const page = (number) => {
      const made = make("div", `page ${orientation}`);
      made.setAttribute("role", "group");
      made.setAttribute("aria-label", sheets.dataset.page.replace("{number}", number));
      if (number > 1) {
        const shown = make("div", "number", String(number));
        shown.setAttribute("aria-hidden", "true");
        made.append(shown);
      }
      return made;
    };
    const probe = make("div", `page ${orientation}`, make("div", "body"));
    const measure = make("div", "measure", probe, flow);
    document.body.append(measure);
    const blocks = divided(flow, heightOf(probe.firstChild));
    measure.remove();
    return blocks.map((those, i) => {
      const made = page(i + 1);
      const body = make("div", "body paper", ...those);
      if (i > 0 && those[0]?.tagName === "P") those[0].classList.add("top");
      made.append(body);
      if (foot.childNodes.length) {
        const below = make("div", "foot paper");
        below.append(...[...foot.childNodes].map((one) => one.cloneNode(true)));
        if (i > 0) below.setAttribute("aria-hidden", "true");
        made.append(below);
      }
      return made;
    });
  };

  const fit = () => {
    const pages = [...sheets.querySelectorAll(".page")];
    pages.forEach((page) => { page.style.zoom = ""; });
    const style = getComputedStyle(sheets.parentElement);
    const room = sheets.parentElement.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const widths = pages.map((page) => page.offsetWidth);
    pages.forEach((page, i) => { page.style.zoom = widths[i] > room ? room / widths[i] : ""; });
  };

  // --- What the reader looks at stays where it is ----------------------------------------------

  const places = () => [...sheets.querySelectorAll("[data-node]")].filter((one) => one.id);
  const inView = () => {
    const top = document.querySelector(".bar").getBoundingClientRect().bottom;
    const seen = places().filter((one) => one.getBoundingClientRect().bottom > Math.max(0, top));
    return seen.slice(0, 12).map((one) => [one.dataset.node, one.getBoundingClientRect().top]);
  };
  const backTo = (seen) => {
    const now = new Map(places().reverse().map((one) => [one.dataset.node, one]));
    const [node, top] = seen.find(([name]) => now.has(name)) ?? [];
    if (node === undefined) return;
    const moved = now.get(node).getBoundingClientRect().top - top;
    scrollBy({ top: moved, behavior: "instant" });
  };

  const setSheet = (html, css) => {
    const read = new DOMParser().parseFromString(html, "text/html");
    const seen = scrollY > 0 ? inView() : [];
    dress.replaceSync(css);
    sheets.replaceChildren(...[...read.querySelectorAll(".section")].flatMap(paged));
    for (const page of sheets.querySelectorAll(".page")) {
      const body = page.querySelector(".body");
      const more = body.scrollHeight - body.clientHeight;
      // No words are hidden: a row that is longer than a page has one that is longer.
      if (more > 2) {
        body.style.height = "auto";
        page.style.height = `${page.offsetHeight + more}px`;
      }
    }
    fit();
    backTo(seen);
  };

  // --- Findings and paragraphs -------------------------------------------------------------------

  const cardOf = (key) => [...document.querySelectorAll(".finding")].find((one) => one.dataset.key === key);
  const partsOf = (id) => {
    const first = byId(id);
    return first ? [first, ...sheets.querySelectorAll(`[data-of="${id}"]`)] : [];
  };

  const unmark = () => {
    document.querySelectorAll(".marked, .current").forEach((one) => one.classList.remove("marked", "current"));
    globalThis.CSS?.highlights?.delete("fault");
  };
  // Show the words at fault, where they stand in the paragraph once.
  const highlight = (parts, words) => {
    if (!words.trim() || !globalThis.CSS?.highlights || parts.length !== 1) return;
    const [paragraph] = parts;
    const start = paragraph.textContent.indexOf(words);
    if (start < 0 || paragraph.textContent.indexOf(words, start + 1) >= 0) return;
    const range = document.createRange();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let before = 0;
    let begun = false;
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!begun && start < before + text.length) {
        range.setStart(text, start - before);
        begun = true;
      }
      if (begun && start + words.length <= before + text.length) {
        range.setEnd(text, start + words.length - before);
        CSS.highlights.set("fault", new Highlight(range));
        return;
      }
      before += text.length;
    }
  };

  const mark = (id, card) => {
    unmark();
    const parts = partsOf(id);
    parts.forEach((one) => one.classList.add("marked"));
    if (card) {
      card.classList.add("current");
      highlight(parts, card.querySelector("mark")?.textContent ?? "");
    }
    return parts[0];
  };

  const goTo = (button) => {
    const card = button.closest(".finding");
    const paragraph = mark(button.dataset.to, card);
    if (!paragraph) return;
    current = { key: card?.dataset.key ?? null, from: button };
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
    paragraph.scrollIntoView({ block: "center" });
  };

  const visible = (severity) => byId(`show-${severity}`).checked;

  const flag = () => {
    sheets.querySelectorAll(".flag").forEach((one) => one.remove());
    sheets.querySelectorAll(".page").forEach((page) => { page.style.zoom = ""; });
    const made = [];
    for (const [id, all] of Object.entries(shown.marks)) {
      const those = all.filter(([, severity]) => visible(severity));
      const paragraph = byId(id);
      if (!those.length || !paragraph) continue;
      const page = paragraph.closest(".page");
      const top = paragraph.getBoundingClientRect().top + spaceAbove(paragraph) - page.getBoundingClientRect().top;
      const worst = SEVERITIES.find((one) => those.some(([, severity]) => severity === one));
      made.push({ page, top, worst, keys: those.map(([key]) => key) });
    }
    const beside = new Map();
    made.sort((one, other) => one.top - other.top);
    for (const { page, top, worst, keys } of made) {
      const near = (beside.get(page) ?? []).filter((other) => top - other < CLOSE).length;
      const button = make("button", `flag ${worst}`, String(keys.length));
      button.type = "button";
      button.style.top = `${top}px`;
      button.style.left = `${Math.max(2, 20 - 9 * near)}mm`;
      button.dataset.keys = JSON.stringify(keys);
      button.setAttribute("aria-label", sheets.dataset.mark.replace("{count}", keys.length));
      page.append(button);
      beside.set(page, [...(beside.get(page) ?? []), top]);
    }
    fit();
  };

  const toCard = (button) => {
    const card = cardOf(JSON.parse(button.dataset.keys)[0]);
    if (!card) return;
    const message = card.querySelector(".message");
    mark(message.dataset.to, card);
    current = { key: card.dataset.key, from: message };
    message.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  };

  // --- Refreshing ------------------------------------------------------------------------------------

  const answers = () => [...document.querySelectorAll(".go")];
  const setPanel = (html) => {
    const read = new DOMParser().parseFromString(html, "text/html");
    const focused = document.activeElement.closest(".finding")?.dataset.key;
    const answer = answers().indexOf(document.activeElement);
    for (const part of read.querySelectorAll("[data-part]")) {
      const place = byId(part.dataset.part);
      // What has not changed is not read out again.
      if (place.innerHTML !== part.innerHTML) place.replaceChildren(...part.childNodes);
    }
    if (focused) (cardOf(focused)?.querySelector(".message") ?? byId("findings-title")).focus({ preventScroll: true });
    if (answer >= 0) (answers()[answer] ?? byId("coverage-title")).focus({ preventScroll: true });
  };

  const show = (state) => {
    const inSheet = sheets.contains(document.activeElement);
    const sheetChanged = state.sheet !== shown.sheet || state.css !== shown.css;
    const panelChanged = state.panel !== shown.panel;
    shown = state;
    if (sheetChanged) setSheet(state.sheet, state.css);
    if (panelChanged) setPanel(state.panel);
    sheets.classList.toggle("stale", state.stale);
    byId("empty").hidden = Boolean(state.sheet);
    flag();
    if (current) {
      const card = current.key ? cardOf(current.key) : null;
      const button = card?.querySelector("[data-to]");
      if (button) {
        const paragraph = mark(button.dataset.to, card);
        current = { key: current.key, from: button };
        if (paragraph && inSheet && sheetChanged) {
          paragraph.tabIndex = -1;
          paragraph.focus({ preventScroll: true });
        }
      } else if (current.key || sheetChanged) {
        // It is mended, or its paragraph is printed afresh; while the file is broken it is kept in mind.
        unmark();
        if (!state.stale) current = null;
      }
    }
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour12: false });
    // Emptied first: the same words in the same second would not be read out.
    told.textContent = "";
    setTimeout(() => { told.textContent = told.dataset.updated.replace("{time}", time); }, 50);
  };

  const pause = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
  const ask = async (version) => {
    const answer = await fetch(`state?after=${version}`, { cache: "no-store" });
    if (answer.status === 204) return null;
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  const follow = async () => {
    let version = 0;
    for (;;) {
      let state = null;
      let gone = false;
      try {
        state = await ask(version);
      } catch {
        gone = true;
      }
      byId("gone").hidden = !gone;
      if (gone) await pause(PATIENCE);
      if (state) {
        version = state.version;
        show(state);
      }
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.to) goTo(button);
    else if (button?.dataset.keys) toCard(button);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !current || !sheets.contains(document.activeElement)) return;
    (current.from.isConnected ? current.from : byId("findings-title")).focus();
  });
  for (const severity of SEVERITIES) {
    byId(`show-${severity}`).addEventListener("change", () => {
      document.body.classList.toggle(`without-${severity}`, !visible(severity));
      flag();
    });
  }
  addEventListener("resize", fit);
  follow();
})();
