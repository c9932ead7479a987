#pragma once

namespace waymark::bench {

/// The score card with a thousand KPIs beside one with twenty-six: a page on to the painted list.
void measureScoreCard();

} // namespace waymark::bench
