#pragma once

#include "exchange/source/ReadProblem.h"
#include "exchange/source/TextLines.h"

#include <QHash>

namespace waymark {

class XmlPart;

/// The styles of an OpenDocument file, common and automatic ones: what they say of the look of cells and text, of
/// number formats and of lists. Styles build on one another; the nearest that speaks of a thing decides it.
class OdfStyles
{
public:
    struct Meaning
    {
        RunLook look; ///< of its text; `mark` is what is painted behind letters or the paragraph
        QString fill; ///< of a cell
        QString format; ///< of numbers, in the signs of spreadsheets ("mmm-yy"); empty where none is set
        QString list; ///< the style of lists that a paragraph brings along
        bool hidden = false; ///< hidden text, or a sheet that is not shown
        bool isTitle = false; ///< the document's
    };
    struct Level
    {
        QString signs; ///< "1", "a", "I" …; empty for a bullet
        QString before;
        QString after;
        int shown = 1; ///< how many levels up its number shows
        int start = 1;
    };

    /// Adds the styles of a part, content and styles alike. Damaged XML is a problem.
    [[nodiscard]] ReadOutcome<void> read(const QByteArray &part);

    /// Of a style by its family ("paragraph", "table-cell" …) and name.
    [[nodiscard]] Meaning meaningOf(const QString &family, const QString &name) const;
    /// Of a list's style, from 1; nothing for a list or level without one.
    [[nodiscard]] std::optional<Level> level(const QString &list, int number) const;
    /// Of headings, from 1.
    [[nodiscard]] std::optional<Level> headingLevel(int number) const { return level({}, number); }

private:
    struct Style
    {
        QString parent;
        QString dataStyle;
        QString list;
        std::optional<bool> bold;
        std::optional<bool> struck;
        std::optional<bool> hidden;
        std::optional<QString> ink;
        std::optional<QString> mark;
        std::optional<QString> fill;
    };

    void readGroup(XmlPart &xml);
    void readStyle(XmlPart &xml);
    static void readProperties(XmlPart &xml, Style &style);
    void readList(XmlPart &xml, const QString &name);
    void readFormat(XmlPart &xml);

    QHash<QString, Style> m_styles; // by family and name
    QHash<QString, QHash<int, Level>> m_lists; // headings under no name
    QHash<QString, QString> m_formats;
    mutable QHash<QString, Meaning> m_known;
};

} // namespace waymark
