#pragma once

#include "exchange/source/ReadProblem.h"

#include <QHash>
#include <QString>

namespace waymark {

/// The numbers that Word makes by itself in front of paragraphs: from the numbering part of a document (levels with
/// their signs, starts and restarts), counted in the order of the page. Made for one walk.
class DocxNumbering
{
public:
    /// Reads a numbering part. Damaged XML is a problem; an empty array is a document without one.
    [[nodiscard]] static ReadOutcome<DocxNumbering> read(const QByteArray &part);

    /// What stands before the next paragraph of a list at a level from 0: "1.2", "(a)"; empty for a bullet, and for a
    /// list that is not described.
    [[nodiscard]] QString next(int list, int level);
    /// The level that a paragraph style is bound to in a list; 0 where it is not.
    [[nodiscard]] int levelOfStyle(int list, const QString &style) const;
    /// It is described, and its sign is no number.
    [[nodiscard]] bool isBullet(int list, int level) const;

private:
    static constexpr int levels = 9;

    struct Level
    {
        int start = 1;
        QString format; ///< decimal, lowerLetter …
        QString text; ///< "%1.%2"
        QString style; ///< the paragraph style bound to it
        int restart = -1; ///< the level whose next number begins it anew; -1: the one above
    };
    struct List
    {
        int kind = -1; ///< of the abstract list
        QHash<int, int> starts; ///< of its own, by level
        bool isFresh = true;
    };

    static Level readLevel(class XmlPart &xml);
    [[nodiscard]] const Level *levelOf(int list, int level) const;

    QHash<int, QHash<int, Level>> m_kinds;
    QHash<int, List> m_lists;
    QHash<int, QList<int>> m_counts; ///< by kind: how far each level has come; 0 for not begun
};

} // namespace waymark
