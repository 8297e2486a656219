// The pages work without this file. It saves one tap: the form goes off by itself after the third digit,
// and times are written in the clock of this phone.
(function () {
  "use strict";
  document.querySelectorAll("time[data-clock]").forEach(function (time) {
    var at = new Date(time.dateTime);
    if (!isNaN(at)) {
      var clock = at.toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
      time.textContent = time.dataset.clock.replace("{clock}", clock);
    }
  });
  var input = document.getElementById("number");
  if (!input) { return; }
  var box = input.closest(".digits");
  var form = input.form;
  var sent = false;
  var hint = document.getElementById("hint");
  document.documentElement.classList.add("enhanced");
  hint.textContent = hint.dataset.byItself;
  function shown() { box.dataset.length = String(input.value.length); }
  input.addEventListener("input", function () {
    var digits = input.value.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, function (one) { return String(one.charCodeAt(0) & 15); });
    digits = digits.replace(/[^0-9]/g, "").slice(0, 3);
    if (digits !== input.value) { input.value = digits; }
    box.classList.remove("wrong");
    shown();
    if (digits.length === 3 && !sent) {
      sent = true;
      input.readOnly = true;
      form.requestSubmit ? form.requestSubmit() : form.submit();
    }
  });
  window.addEventListener("pageshow", function () { sent = false; input.readOnly = false; input.value = ""; shown(); });
  shown();
})();
