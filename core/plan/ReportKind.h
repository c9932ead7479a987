#pragma once

namespace waymark {

/// What a report is for. Each kind is a choice of the same parts, in an order of its own.
enum class ReportKind {
    NotGiven,
    Highlight, ///< a group's period, for its board
    Plan, ///< all groups, for the partnership's board
    Exceptions, ///< for scrutiny: what is red, amber or late, and why
    ReviewPack, ///< for monitors: then, did, now, impact, next; evidence and training
    Public, ///< for families: roles in place of names, no small numbers
    OnePage, ///< the plan at a glance
    CoverPaper, ///< a committee's front page: summary, recommendations, background, papers
};

} // namespace waymark
