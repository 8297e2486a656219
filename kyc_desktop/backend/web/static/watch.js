// What ends on the computer is seen here: the server answers as soon as the link is not what the page knows.
(function () {
  "use strict";
  var main = document.querySelector("[data-state]");
  var known = "";
  var failures = 0;
  function ask() {
    fetch(main.dataset.state + "?known=" + known, { cache: "no-store", credentials: "same-origin" })
      .then(function (answer) { return answer.json(); })
      .then(function (news) {
        if (known && news.status !== known) { location.replace(main.dataset.home); return; }
        known = news.status;
        failures = 0;
        line(false);
        setTimeout(ask, 200);
      })
      .catch(function () {
        failures += 1;
        if (failures > 2 && navigator.onLine) { line(true); }
        setTimeout(ask, 3000);
      });
  }
  function line(wanted) {
    var shown = document.getElementById("lost");
    if (!wanted && shown) { shown.remove(); }
    if (!wanted || shown) { return; }
    shown = document.createElement("p");
    shown.id = "lost";
    shown.className = "lost";
    shown.setAttribute("role", "status");
    shown.textContent = main.dataset.lost;
    document.body.prepend(shown);
  }
  window.addEventListener("load", ask);
})();
