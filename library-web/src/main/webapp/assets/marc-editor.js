/*
 * The whole record as rows: tag, indicators, content. Behind the rows stands one text, a line for each field with tabs
 * between its cells; a row that is not touched gives its line back to the letter.
 */
(function () {
  "use strict";

  const fetched = {};
  let number = 0;

  function file(address) {
    if (!address) return Promise.resolve("");
    if (!fetched[address]) fetched[address] = fetch(address).then((answer) => (answer.ok ? answer.text() : ""));
    return fetched[address];
  }

  /* what MARC 21 says */

  function parseFields(text) {
    const tags = {};
    const sets = {};
    let now = null;
    for (const line of text.split("\n")) {
      if (line === "" || line[0] === ";") continue;
      const cells = line.split("|");
      if (line[0] === "@") now = sets[line.slice(1)] = { one: [], two: [], codes: {} };
      else if (line[0] === "+") {
        const set = sets[line.slice(1)];
        now.one.push(...set.one);
        now.two.push(...set.two);
        Object.assign(now.codes, set.codes);
      } else if (/^\d{3}\|/.test(line)) now = tags[cells[0]] = { repeatable: cells[1] === "R", name: cells.slice(2), one: [], two: [], codes: {} };
      else if (line.startsWith("* *")) now.any = true;
      else if (/^[12] /.test(line)) (line[0] === "1" ? now.one : now.two).push({ value: cells[0].slice(2), name: cells.slice(1) });
      else now.codes[cells[0]] = cells.slice(1);
    }
    return tags;
  }

  function parseFixed(text) {
    const positions = [];
    for (const line of text.split("\n")) {
      if (line === "" || line[0] === ";") continue;
      const cells = line.split("|");
      const head = /^(LDR|008) (\S+) (\d+) (\d+)$/.exec(cells[0]);
      if (head) positions.push({ tag: head[1], kinds: head[2], from: Number(head[3]), size: Number(head[4]), name: cells.slice(1), values: [] });
      else if (cells[0] === "") positions[positions.length - 1].values.push({ value: "|", name: cells.slice(1) });
      else positions[positions.length - 1].values.push({ value: cells[0] === "#" ? " " : cells[0], name: cells.slice(1) });
    }
    return positions;
  }

  function matches(list, value) {
    return list.some((one) => one.value === value || (one.value === "0-9" && /[0-9]/.test(value)));
  }

  class Editor {
    constructor(box, source, fields, positions) {
      this.box = box;
      this.words = box.dataset;
      this.language = Number(box.dataset.language);
      this.source = source;
      this.fields = fields;
      this.positions = positions;
      this.rows = box.querySelector(".marc-rows");
      this.aside = box.querySelector(".marc-help");
      this.common = document.getElementById("edit-words").dataset;
      this.read();
      box.querySelector(".marc-text").hidden = true;
      source.addEventListener("change", () => {
        if (this.writing) return;
        this.rows.replaceChildren();
        this.read();
        this.checkAll();
        this.fitAll();
      });
      this.rows.addEventListener("focusin", (event) => this.help(event.target.closest(".marc-row")));
      this.rows.addEventListener("keydown", (event) => this.key(event));
      this.rows.addEventListener("input", (event) => this.changed(event.target.closest(".marc-row")));
      this.showProblems();
      this.checkAll();
      this.fitAll();
      window.addEventListener("resize", () => this.fitAll());
      const first = this.rows.querySelector('[aria-invalid="true"]') || this.rows.children[Math.min(1, this.rows.children.length - 1)].querySelector("input");
      first.focus();
    }

    text(names) {
      return names[this.language] || names[0];
    }

    read() {
      for (const line of this.source.value.split("\n")) this.row(line);
    }

    row(line, after) {
      const cells = line.split("\t");
      const leader = cells[0] === "LDR";
      const row = document.createElement("div");
      row.className = "marc-row";
      row.setAttribute("role", "group");
      row.dataset.line = line;
      const id = "marc-" + ++number;
      const control = cells.length === 2;
      const ind = cells.length === 3 ? cells[1] : "  ";
      row.append(this.input(id + "-tag", "marc-tag", leader ? "LDR" : cells[0] || "", 3));
      row.append(this.input(id + "-one", "marc-ind", control || ind[0] === " " ? "" : ind[0] || "", 1));
      row.append(this.input(id + "-two", "marc-ind", control || ind[1] === " " ? "" : ind[1] || "", 1));
      const content = document.createElement("textarea");
      content.id = id + "-content";
      content.className = "marc-content ui-inputfield ui-inputtext ui-widget ui-state-default";
      content.rows = 1;
      content.spellcheck = false;
      content.value = cells.length > 1 ? cells[cells.length - 1] : "";
      row.append(content);
      const buttons = document.createElement("span");
      buttons.className = "marc-buttons";
      for (const [kind, icon] of [["up", "pi-arrow-up"], ["down", "pi-arrow-down"], ["add", "pi-plus"], ["remove", "pi-times"]]) {
        if (leader && kind !== "add") continue;
        const button = document.createElement("button");
        button.type = "button";
        button.tabIndex = -1;
        button.dataset.do = kind;
        button.innerHTML = '<span class="pi ' + icon + '" aria-hidden="true"></span>';
        button.addEventListener("click", () => this.act(kind, row));
        buttons.append(button);
      }
      row.append(buttons);
      const note = document.createElement("p");
      note.className = "marc-note";
      note.id = id + "-note";
      row.append(note);
      const tag = row.querySelector(".marc-tag");
      if (leader) tag.readOnly = true;
      for (const input of row.querySelectorAll("input, textarea")) input.setAttribute("aria-describedby", id + "-note marc-brief");
      if (after) after.after(row);
      else this.rows.append(row);
      this.shape(row);
      return row;
    }

    input(id, name, value, length) {
      const input = document.createElement("input");
      input.type = "text";
      input.id = id;
      input.className = name + " ui-inputfield ui-inputtext ui-widget ui-state-default";
      input.value = value;
      input.maxLength = Math.max(length, value.length);
      input.autocomplete = "off";
      input.spellcheck = false;
      return input;
    }

    /* a control field has no indicators; coded fields can be opened into their positions */
    shape(row) {
      const tag = this.tag(row);
      const control = this.isControl(row);
      row.dataset.tag = tag;
      row.classList.toggle("is-control", control);
      for (const input of row.querySelectorAll(".marc-ind")) input.hidden = control;
      const coded = (tag === "LDR" || tag === "008") && this.positions.length > 0;
      let details = row.querySelector("details");
      if (coded && !details) {
        details = document.createElement("details");
        const summary = document.createElement("summary");
        summary.textContent = this.words.positions;
        const grid = document.createElement("div");
        grid.className = "marc-positions";
        details.append(summary, grid);
        details.addEventListener("toggle", () => details.open && this.openPositions(row));
        row.append(details);
      } else if (!coded && details) details.remove();
      else if (details && details.open && document.activeElement === row.querySelector(".marc-content")) this.openPositions(row);
      this.name(row);
    }

    name(row) {
      const place = [...this.rows.children].indexOf(row) + 1;
      const [tag, one, two] = row.querySelectorAll("input.marc-tag, input.marc-ind");
      const words = this.words;
      const line = this.tag(row) === "LDR" ? words.leader : words.line + " " + place;
      tag.setAttribute("aria-label", words.tag + ", " + line);
      one.setAttribute("aria-label", words.first + ", " + line);
      two.setAttribute("aria-label", words.second + ", " + line);
      row.querySelector("textarea").setAttribute("aria-label", words.content + ", " + line);
      row.setAttribute("aria-label", line);
      for (const button of row.querySelectorAll("[data-do]")) button.setAttribute("aria-label", this.common[button.dataset.do] + ", " + line);
    }

    tag(row) {
      return row.querySelector(".marc-tag").value;
    }

    isControl(row) {
      const cells = row.dataset.line.split("\t");
      if (!row.dataset.touched && cells.length === 2) return true;
      return /^(00.|LDR)$/.test(this.tag(row)) || (cells.length === 2 && cells[0] === this.tag(row));
    }

    line(row) {
      if (!row.dataset.touched) return row.dataset.line;
      const content = row.querySelector("textarea").value.replace(/[\r\n\t]+/g, " ");
      if (this.isControl(row)) return this.tag(row) + "\t" + content;
      const [one, two] = [...row.querySelectorAll(".marc-ind")].map((input) => (input.value === "" ? " " : input.value));
      return this.tag(row) === "" && content === "" ? "" : this.tag(row) + "\t" + one + two + "\t" + content;
    }

    write() {
      this.source.value = [...this.rows.children].map((row) => this.line(row)).join("\n");
    }

    changed(row) {
      if (!row) return;
      row.dataset.touched = "yes";
      this.shape(row);
      this.fit(row.querySelector("textarea"));
      this.write();
      this.check(row);
      this.help(row);
    }

    fitAll() {
      for (const area of this.rows.querySelectorAll("textarea")) this.fit(area);
    }

    fit(area) {
      area.style.height = "auto";
      if (area.scrollHeight > 0) area.style.height = area.scrollHeight + 2 + "px";
    }

    key(event) {
      const row = event.target.closest(".marc-row");
      if (!row || event.target.closest("details")) return;
      if (event.key === "Enter" && !event.ctrlKey && event.target.tagName !== "BUTTON") this.act("add", row, event);
      else if (event.key === "Delete" && event.ctrlKey) this.act("remove", row, event);
      else if (event.key === "ArrowUp" && event.altKey) this.act("up", row, event);
      else if (event.key === "ArrowDown" && event.altKey) this.act("down", row, event);
    }

    act(kind, row, event) {
      if (event) event.preventDefault();
      const leader = this.tag(row) === "LDR";
      const focused = row.contains(document.activeElement) ? document.activeElement : row.querySelector(".marc-tag");
      if (kind === "add") {
        const fresh = this.row("", row);
        fresh.dataset.touched = "yes";
        fresh.querySelector(".marc-tag").focus();
      } else if (leader) return;
      else if (kind === "remove") {
        const next = row.nextElementSibling || row.previousElementSibling;
        row.remove();
        next.querySelector(next.querySelector("[readonly]") ? "textarea" : ".marc-tag").focus();
      } else if (kind === "up" && this.tag(row.previousElementSibling) !== "LDR") row.previousElementSibling.before(row);
      else if (kind === "down" && row.nextElementSibling) row.nextElementSibling.after(row);
      if (kind === "up" || kind === "down") focused.focus();
      for (const one of this.rows.children) this.name(one);
      this.write();
      this.checkAll();
    }

    /* said at the row: wrong stops the saving, odd does not */

    checkAll() {
      for (const row of this.rows.children) this.check(row);
    }

    check(row) {
      const wrong = [];
      const odd = [];
      const tag = this.tag(row);
      const content = row.querySelector("textarea").value;
      if (row.dataset.touched && (tag !== "" || content !== "")) {
        if (!/^[0-9A-Za-z]{3}$/.test(tag)) wrong.push(this.words.badTag);
        else if (!this.isControl(row) && !/^(\$[!-#%-~][^$]*)+$/.test(content)) wrong.push(this.words.noCode);
      }
      if (row.dataset.problem) wrong.push(row.dataset.problem);
      if (!this.isControl(row)) this.oddities(row, tag, content, odd);
      const note = row.querySelector(".marc-note");
      note.textContent = [...new Set(wrong.concat(odd))].join(" ");
      note.classList.toggle("is-wrong", wrong.length > 0);
      for (const input of row.querySelectorAll(".marc-tag, .marc-content")) {
        if (wrong.length) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      }
    }

    oddities(row, tag, content, odd) {
      const field = this.fields[tag];
      if (!field || field.any) return;
      const [one, two] = [...row.querySelectorAll(".marc-ind")].map((input) => (input.value === "" || input.value === "#" ? " " : input.value));
      if (!(field.one.length === 0 ? one === " " : matches(field.one, one))) odd.push(this.words.oddFirst);
      if (!(field.two.length === 0 ? two === " " : matches(field.two, two))) odd.push(this.words.oddSecond);
      if (!field.repeatable && [...this.rows.children].filter((other) => this.tag(other) === tag).length > 1) odd.push(this.words.twice);
      const unknown = [...content.matchAll(/\$([a-z0-9])/g)].map((found) => found[1]).filter((code) => !(code in field.codes) && !/[0-9]/.test(code));
      if (unknown.length) odd.push(this.words.oddCode + " $" + [...new Set(unknown)].join(" $"));
    }

    showProblems() {
      for (const problem of document.querySelectorAll(".line-problems [data-line]")) {
        const row = this.rows.children[Number(problem.dataset.line) - 1];
        if (row) row.dataset.problem = problem.textContent;
      }
    }

    /* help beside the rows, for the row in which one types */

    help(row) {
      if (!row) return;
      for (const other of this.rows.querySelectorAll(".in-hand")) other.classList.remove("in-hand");
      row.classList.add("in-hand");
      const tag = this.tag(row);
      if (Object.keys(this.fields).length === 0 || this.shown === tag) return;
      this.shown = tag;
      const field = this.fields[tag];
      const parts = [];
      const brief = this.element("p", "", "");
      brief.id = "marc-brief";
      brief.className = "marc-brief";
      const name = tag === "LDR" ? this.words.leader : field ? this.text(field.name) : this.words.local;
      brief.append(this.element("b", tag), " " + name + ". ");
      if (field) brief.append(field.repeatable ? this.words.repeatable : this.words.once);
      parts.push(brief);
      if (field && !/^00/.test(tag)) {
        this.indicator(parts, this.words.first, field.one, field.any);
        this.indicator(parts, this.words.second, field.two, field.any);
        parts.push(this.element("h3", this.words.subfields));
        parts.push(this.pairs(Object.entries(field.codes).map(([code, names]) => ["$" + code, this.text(names)])));
      }
      this.aside.replaceChildren(...parts);
    }

    indicator(parts, title, values, any) {
      parts.push(this.element("h3", title));
      if (values.length === 0) parts.push(this.element("p", any ? "" : this.words.blank));
      else parts.push(this.pairs(values.map((one) => [one.value === " " ? "#" : one.value, this.text(one.name)])));
    }

    pairs(list) {
      const pairs = document.createElement("dl");
      for (const [term, text] of list) pairs.append(this.element("dt", term), this.element("dd", text));
      return pairs;
    }

    element(name, text) {
      const element = document.createElement(name);
      element.textContent = text;
      return element;
    }

    /* coded positions */

    kind() {
      const leader = [...this.rows.children].find((row) => this.tag(row) === "LDR");
      const text = (leader ? leader.querySelector("textarea").value : "").padEnd(24, " ");
      if (/[bis]/.test(text[7]) && /[at]/.test(text[6])) return "c";
      if (/[ef]/.test(text[6])) return "m";
      if (/[gkor]/.test(text[6])) return "v";
      if (/[ijcd]/.test(text[6])) return "a";
      return /[at]/.test(text[6]) ? "b" : "-";
    }

    openPositions(row) {
      const tag = this.tag(row);
      const area = row.querySelector("textarea");
      const grid = row.querySelector(".marc-positions");
      const kind = this.kind();
      const places = this.positions.filter((one) => one.tag === tag && (one.kinds === "*" || one.kinds.includes(kind)));
      grid.replaceChildren(...places.map((place, i) => this.position(row, area, place, row.querySelector(".marc-note").id + "-" + i)));
    }

    position(row, area, place, id) {
      const box = document.createElement("div");
      const label = this.element("label", this.words.position + " " + String(place.from).padStart(2, "0") + ": " + this.text(place.name));
      label.htmlFor = id;
      const value = area.value.padEnd(place.from + place.size, " ").slice(place.from, place.from + place.size);
      const field = place.values.length ? this.choice(place, value) : this.input(id, "marc-code", value, place.size);
      field.id = id;
      field.addEventListener("input", (event) => event.stopPropagation());
      field.addEventListener("change", () => {
        const text = area.value.padEnd(tag008(place), " ");
        area.value = text.slice(0, place.from) + field.value.padEnd(place.size, " ").slice(0, place.size) + text.slice(place.from + place.size);
        this.changed(row);
      });
      box.append(label, field);
      return box;
    }

    choice(place, value) {
      const choice = document.createElement("select");
      choice.className = "select";
      for (const one of place.values) choice.add(new Option((one.value === " " ? "#" : one.value) + " " + this.text(one.name), one.value, false, one.value === value));
      if (!place.values.some((one) => one.value === value)) choice.add(new Option(value + " " + this.words.other, value, true, true));
      return choice;
    }
  }

  function tag008(place) {
    return place.tag === "008" ? 40 : 24;
  }

  /* the address says which side is open, so that a page loaded again can take back what was typed */
  function tellAddress() {
    const address = new URL(location.href);
    if (document.querySelector(".marc-work")) address.searchParams.set("side", "marc");
    else address.searchParams.delete("side");
    if (address.href !== location.href) history.replaceState(history.state, "", address.href);
  }

  function make() {
    tellAddress();
    const box = document.querySelector(".marc-work:not([data-made])");
    if (!box) return;
    box.dataset.made = "yes";
    Promise.all([file(box.dataset.help), file(box.dataset.fixed)]).then(([fields, fixed]) => {
      const source = box.querySelector("textarea.marc-source");
      new Editor(box, source, parseFields(fields), parseFixed(fixed));
    });
  }

  new MutationObserver(make).observe(document.querySelector("main"), { childList: true, subtree: true });
  make();
})();
