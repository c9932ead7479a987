#pragma once

#include "exchange/source/ReadProblem.h"

#include <QHash>
#include <QString>

#include <optional>

namespace waymark {

/// What the paragraph styles of a Word document say about a paragraph: is it a heading, is it in a list, is it bold.
/// Styles build on one another; the nearest that speaks of a thing decides it.
class DocxStyles
{
public:
    struct Meaning
    {
        int heading = 0; ///< 1 for "Title" and "heading 1", 2 for "heading 2" …; 0 for running text
        bool listed = false; ///< bulleted or numbered
        int list = 0; ///< the list that numbers it, as DocxNumbering knows it; 0 for none
        std::optional<int> level; ///< in that list
        std::optional<bool> struck;
        std::optional<bool> bold;
        std::optional<bool> hidden;
    };

    /// Reads a styles part. Damaged XML is a problem; an empty array is a document without styles.
    [[nodiscard]] static ReadOutcome<DocxStyles> read(const QByteArray &part);

    /// Of a style by its id, or of the default where the id is empty. An id without a style is taken for its name.
    [[nodiscard]] Meaning meaningOf(const QString &id) const;

private:
    struct Style
    {
        QString name;
        QString basedOn;
        std::optional<int> outline; // 0 to 8 are headings, 9 is body text
        std::optional<bool> listed;
        std::optional<bool> bold;
        std::optional<bool> hidden;
        std::optional<bool> struck;
        int list = 0;
        std::optional<int> level;
    };

    [[nodiscard]] static Style readStyle(class XmlPart &xml);

    QHash<QString, Style> m_styles;
    QString m_default;
    mutable QHash<QString, Meaning> m_known;
};

/// Word's on/off values: an absent value means on.
[[nodiscard]] bool isOn(const class XmlPart &xml);

} // namespace waymark
