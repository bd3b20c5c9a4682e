/*
 * The form of a record: a field that takes several things has an input for each, with suggestions where headings are
 * controlled, and each kind of material shows what it needs. The server sees one text area with a line for each thing.
 */
(function () {
  "use strict";

  const WAIT = 200;
  let number = 0;

  function words() {
    return document.getElementById("edit-words").dataset;
  }

  /* what a kind of material needs, and whatever holds something */

  function showFieldsOfForm() {
    const form = document.getElementById("record:form");
    if (!form) return;
    for (const field of document.querySelectorAll("[data-forms]")) {
      const input = field.querySelector("textarea, input, select");
      const filled = input && input.value.trim() !== "";
      const refused = field.querySelector(".ui-message-error, .ui-message-error-detail");
      field.hidden = !field.dataset.forms.split(" ").includes(form.value) && !filled && !refused;
    }
  }

  /* several things in one field */

  class Several {
    constructor(source) {
      this.source = source;
      this.label = document.querySelector('label[for="' + source.id + '"]');
      this.name = this.label.firstChild.textContent.trim();
      this.suggest = source.dataset.suggest || "";
      this.box = document.createElement("div");
      this.box.className = "several";
      this.box.setAttribute("role", "group");
      this.box.setAttribute("aria-label", this.name);
      source.dataset.made = "yes";
      source.classList.add("behind");
      source.tabIndex = -1;
      source.setAttribute("aria-hidden", "true");
      source.addEventListener("focus", () => this.inputs()[0].focus());
      source.addEventListener("change", (event) => {
        if (!this.writing) this.read();
      });
      source.after(this.box);
      this.read();
    }

    read() {
      this.box.replaceChildren();
      const lines = this.source.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
      for (const line of lines.length ? lines : [""]) this.add(line);
      const more = document.createElement("button");
      more.type = "button";
      more.tabIndex = -1;
      more.className = "row-add";
      more.textContent = "+ " + words().add;
      more.setAttribute("aria-label", words().add + ": " + this.name);
      more.addEventListener("click", () => this.add("").focus());
      this.box.append(more);
      this.tell();
    }

    inputs() {
      return [...this.box.querySelectorAll("input")];
    }

    add(text, after) {
      const row = document.createElement("div");
      row.className = "several-row";
      const input = document.createElement("input");
      input.type = "text";
      input.value = text;
      input.id = this.source.id + "-" + ++number;
      input.autocomplete = "off";
      input.className = "ui-inputfield ui-inputtext ui-widget ui-state-default";
      if (this.source.getAttribute("aria-invalid") === "true" || this.source.classList.contains("ui-state-error")) {
        input.setAttribute("aria-invalid", "true");
        input.classList.add("ui-state-error");
      }
      input.setAttribute("aria-describedby", this.source.getAttribute("aria-describedby") || "");
      const remove = document.createElement("button");
      remove.type = "button";
      remove.tabIndex = -1;
      remove.className = "row-remove";
      remove.innerHTML = '<span class="pi pi-times" aria-hidden="true"></span>';
      remove.addEventListener("click", () => this.remove(row));
      input.addEventListener("input", () => this.write());
      input.addEventListener("change", () => this.write(true));
      input.addEventListener("keydown", (event) => this.key(event, row));
      row.append(input, remove);
      const last = this.box.querySelector(".row-add");
      if (after) after.after(row);
      else if (last) last.before(row);
      else this.box.append(row);
      if (this.suggest) new Suggestions(input, this.suggest, () => this.write(true));
      this.tell();
      return input;
    }

    key(event, row) {
      if (event.defaultPrevented) return;
      const input = row.querySelector("input");
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        if (input.value.trim() !== "") this.add("", row).focus();
      } else if (event.key === "Delete" && event.ctrlKey) {
        event.preventDefault();
        this.remove(row);
      } else if (event.key === "Backspace" && input.value === "" && this.inputs().length > 1) {
        event.preventDefault();
        this.remove(row);
      }
    }

    remove(row) {
      const inputs = this.inputs();
      const place = inputs.indexOf(row.querySelector("input"));
      if (inputs.length === 1) inputs[0].value = "";
      else row.remove();
      this.write(true);
      this.tell();
      const left = this.inputs();
      left[Math.max(0, Math.min(place, left.length) - (place > 0 ? 1 : 0))].focus();
    }

    /* names for the ear: the label names the first, the others are counted */
    tell() {
      this.inputs().forEach((input, i) => {
        if (i === 0) {
          if (this.label) this.label.htmlFor = input.id;
          input.removeAttribute("aria-label");
        } else input.setAttribute("aria-label", this.name + " " + (i + 1));
        input.parentElement.querySelector(".row-remove").setAttribute("aria-label", words().remove + ": " + this.name + " " + (i + 1));
      });
    }

    write(finished) {
      const text = this.inputs().map((input) => input.value.trim()).filter((line) => line !== "").join("\n");
      const changed = this.source.value !== text;
      this.source.value = text;
      if (changed) this.unsaid = true;
      if (!finished || !this.unsaid) return;
      this.unsaid = false;
      this.writing = true;
      this.source.dispatchEvent(new Event("change", { bubbles: true }));
      this.writing = false;
    }
  }

  /* an editable combobox with a list, as ARIA describes it */

  class Suggestions {
    constructor(input, field, chosen) {
      this.input = input;
      this.field = field;
      this.chosen = chosen;
      this.at = -1;
      this.asked = 0;
      this.list = document.createElement("ul");
      this.list.id = input.id + "-list";
      this.list.className = "suggestions";
      this.list.setAttribute("role", "listbox");
      this.list.setAttribute("aria-label", words().suggestions);
      this.list.hidden = true;
      input.after(this.list);
      input.setAttribute("role", "combobox");
      input.setAttribute("aria-autocomplete", "list");
      input.setAttribute("aria-controls", this.list.id);
      input.setAttribute("aria-expanded", "false");
      input.addEventListener("input", () => this.later());
      input.addEventListener("blur", () => this.close());
      // before the field's own keys
      input.addEventListener("keydown", (event) => this.key(event), true);
      this.list.addEventListener("mousedown", (event) => {
        event.preventDefault();
        const option = event.target.closest("li");
        if (option) this.choose(option);
      });
    }

    later() {
      clearTimeout(this.timer);
      this.close();
      if (this.input.value.trim().length < 2) return;
      this.timer = setTimeout(() => this.ask(), WAIT);
    }

    ask() {
      const asked = ++this.asked;
      const typed = this.input.value.trim();
      const address = "/staff/catalog/suggestions?field=" + this.field + "&typed=" + encodeURIComponent(typed);
      fetch(address, { redirect: "manual", cache: "no-store" })
        .then((answer) => (answer.ok ? answer.json() : []))
        .then((found) => {
          if (asked === this.asked && document.activeElement === this.input) this.open(found);
        }, () => {});
    }

    open(found) {
      this.list.replaceChildren();
      found.forEach((one, i) => {
        const option = document.createElement("li");
        option.id = this.list.id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.heading = one.heading;
        option.textContent = one.via ? one.via + ", " + words().preferred + ": " + one.heading : one.heading;
        this.list.append(option);
      });
      this.at = -1;
      this.list.hidden = found.length === 0;
      this.input.setAttribute("aria-expanded", String(found.length > 0));
      this.input.removeAttribute("aria-activedescendant");
    }

    close() {
      this.asked++;
      this.open([]);
    }

    key(event) {
      if (this.list.hidden) {
        if (event.key === "ArrowDown" && this.input.value.trim() !== "") {
          event.preventDefault();
          this.ask();
        }
        return;
      }
      const options = [...this.list.children];
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        const from = this.at < 0 && step < 0 ? 0 : this.at;
        this.mark(options, (from + step + options.length) % options.length);
      } else if (event.key === "Enter" && this.at >= 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
        this.choose(options[this.at]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        this.close();
      }
    }

    mark(options, at) {
      this.at = at;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      this.input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    }

    choose(option) {
      clearTimeout(this.timer);
      this.input.value = option.dataset.heading;
      this.close();
      this.chosen();
    }
  }

  function make() {
    for (const source of document.querySelectorAll("textarea.list-field:not([data-made])")) new Several(source);
    showFieldsOfForm();
  }

  document.addEventListener("change", (event) => {
    if (event.target.id === "record:form") showFieldsOfForm();
  });
  new MutationObserver(() => {
    if (document.querySelector("textarea.list-field:not([data-made])")) make();
  }).observe(document.querySelector("main"), { childList: true, subtree: true });
  make();
})();
