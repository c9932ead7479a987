#pragma once

#include "plan/Status.h"

#include <QString>
#include <QStringList>

namespace waymark {

/// What of a plan's actions is looked at. Everything given must hold; the statuses among themselves are alternatives.
struct ActionFilter
{
    QString text = {}; ///< words in reference, text or leads, however they are spelt: see FoldedText.h
    quint32 statuses = 0; ///< bits by Status; none: any
    bool overdueOnly = false;
    bool waitingOnly = false; ///< not yet assessed in the round
    QString lead = {}; ///< only what this person leads; empty: anybody's

    [[nodiscard]] bool isActive() const
    {
        return !text.trimmed().isEmpty() || statuses != 0 || overdueOnly || waitingOnly || !lead.isEmpty();
    }
    /// Asks more of an action than words, so that a heading's own words do not answer it.
    [[nodiscard]] bool asksForActions() const { return statuses != 0 || overdueOnly || waitingOnly || !lead.isEmpty(); }
    [[nodiscard]] bool has(Status status) const { return statuses & bit(status); }
    [[nodiscard]] static quint32 bit(Status status) { return 1u << static_cast<quint32>(status); }

    bool operator==(const ActionFilter &) const = default;
};

/// The words of a record made ready once, so that each keystroke only compares.
struct FilterText
{
    QString reference; ///< folded, as the rest
    QString rest; ///< text and leads

    [[nodiscard]] static FilterText of(const QString &reference, const QString &rest);
};

/// The words of a filter made ready once for many records.
class FilterWords
{
public:
    explicit FilterWords(const QString &text);
    /// All words are there. One of digits and points, such as `1.1`, is the beginning of a reference or stands in the
    /// text.
    [[nodiscard]] bool match(const FilterText &text) const;
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    QStringList m_words;
};

} // namespace waymark
