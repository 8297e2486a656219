// What ends on the computer is seen here: the page asks now and then what became of its link.
(function () {
  "use strict";
  var main = document.querySelector("[data-state]");
  var known = null;
  var failures = 0;
  function ask() {
    if (document.hidden) { return again(); }
    fetch(main.dataset.state, { cache: "no-store", credentials: "same-origin" })
      .then(function (answer) { return answer.json(); })
      .then(function (news) {
        failures = 0;
        if (known !== null && news.status !== known) { location.replace(main.dataset.home); return; }
        known = news.status;
        again();
      })
      .catch(function () { failures += 1; again(); });
  }
  function again() { setTimeout(ask, failures ? 8000 : 2000); }
  ask();
})();
