#include "report/html/HtmlStyle.h"

#include "plan/Status.h"

#include <QString>

namespace waymark {

namespace {

// Text has 4.5:1 and outlines and chart lines have 3:1 against the ground, in both schemes. No selector depends on a
// script.
constexpr char sheet[] = R"css(
:root { --ground: #ffffff; --text: #1d1a26; --quiet: #57526a; --line: #d9d6e0; --head: #f4f2f7; --accent: #5b3a8c;
  --alert: #8a1c1c; --edge: #5f5a72; --link: #014079; --improvement: #00728a; --concern: #a8246f; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #17151d; --text: #eceaf2; --quiet: #b3aec2; --line: #3a3646; --head: #221f2b; --accent: #b79ce6;
    --alert: #ff9d8f; --edge: #aaa5ba; --link: #9cc4ff; --improvement: #5cc8de; --concern: #f48fc6; }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 100%/1.5 "Noto Sans", "Segoe UI", Arial, sans-serif; }
body { margin: 0; }
main { max-width: 78rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--ground); color: var(--link); }
.skip:focus { top: 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1.25rem; }
h2 { font-size: 1.45rem; line-height: 1.3; margin: 3rem 0 .75rem; padding-top: .6rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.15rem; line-height: 1.35; margin: 2rem 0 .6rem; }
h4 { font-size: 1rem; line-height: 1.4; margin: 1.6rem 0 .4rem; max-width: 60rem; }
p { margin: 0 0 .6rem; max-width: 60rem; }
.strong, .word { font-weight: 700; }
.quiet, .colour { color: var(--quiet); }
.alert { color: var(--alert); font-weight: 700; }
.draft { float: right; border: 2px solid var(--alert); color: var(--alert); font-weight: 700; padding: .1rem .75rem; }
nav ul { columns: 2 18rem; padding-left: 1.2rem; max-width: 50rem; }
nav li { padding: .15rem 0; break-inside: avoid; }
.table { overflow-x: auto; margin: .6rem 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
.facts table { width: auto; min-width: min(24rem, 100%); }
.list table { min-width: 46rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { background: var(--head); font-size: .82rem; padding-left: .4rem; border-bottom: 1px solid var(--edge); }
tbody th, td { padding-left: .4rem; }
tbody th { font-weight: 400; }
th p, td p { margin: 0 0 .25rem; }
th ul, td ul { margin: .1rem 0 .3rem; padding-left: 1.1rem; }
.chip { display: inline-block; min-width: 1.5em; text-align: center; border: 1.5px solid var(--edge); border-radius: .3em;
  font-weight: 700; line-height: 1.35; margin-right: .45em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.overall { font-size: 1.25rem; border-left: 6px solid var(--accent); padding: .6rem 1rem; background: var(--head); }
.chart svg { width: 100%; max-width: 46rem; height: auto; display: block; }
.dashed { stroke-dasharray: 5 3; }
.dotted { stroke-dasharray: 1.2 2.4; }
@media print, (min-width: 64rem) {
  [aria-labelledby="figures"] { display: grid; grid-template-columns: 4fr 3fr 3fr; column-gap: 2.5rem; }
  [aria-labelledby="figures"] h2 { grid-column: 1 / -1; }
  [aria-labelledby="figures"] h3 { grid-row: 2; margin-top: .5rem; }
  [aria-labelledby="figures"] .table { grid-row: 3; }
  [aria-labelledby="figures"] table { width: 100%; min-width: 0; }
}
@media print {
  html { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .skip { display: none; }
  .table { overflow: visible; }
  .list table { min-width: 0; }
  thead { display: table-header-group; }
  tr, .chart, .standing { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
)css";

} // namespace

QByteArray reportStyleSheet(bool isPortrait)
{
    QByteArray css = sheet;
    css += QByteArray("@page { size: A4 ") + (isPortrait ? "portrait" : "landscape") + "; margin: 16mm; }\n";
    for (int index = 0; index <= int(Status::Unreadable); ++index) {
        const Status status = Status(index);
        const bool isDark = status == Status::Missed || status == Status::SignedOff;
        const bool isEmpty = status == Status::NotAssessed || status == Status::Unreadable;
        const QByteArray name = statusText(status).replace(QLatin1Char(' '), QLatin1Char('-')).toLatin1();
        css += ".chip-" + name + " { "
            + (isEmpty ? QByteArray("border-style: dashed;")
                       : "background: " + QByteArray(defaultStatusWords(status).fill)
                        + "; color: " + (isDark ? "#ffffff" : "#000000") + ';')
            + " }\n";
    }
    return css;
}

} // namespace waymark
