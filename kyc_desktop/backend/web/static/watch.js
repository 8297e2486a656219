// What ends on the computer is seen here: the server answers as soon as the link is not what the page knows.
(function () {
  "use strict";
  var main = document.querySelector("[data-state]");
  var known = "";
  var failures = 0;
  // The person has pressed something that leads to another page: what is learned until it is here, often the effect
  // of just that, must not break it off.
  var leaving = false;
  document.addEventListener("submit", function () { leaving = true; });
  document.addEventListener("click", function (event) { if (event.target.closest("a[href]")) { leaving = true; } });
  window.addEventListener("pageshow", function () { leaving = false; });
  function ask() {
    fetch(main.dataset.state + "?known=" + known, { cache: "no-store", credentials: "same-origin" })
      .then(function (answer) { return answer.json(); })
      .then(function (news) {
        if (leaving) { setTimeout(ask, 1000); return; }
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
