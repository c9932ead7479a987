#pragma once

#include "exchange/SourceDocument.h"
#include "report/data/ChartRenderer.h"
#include "report/composing/ReportOutline.h"

#include <QByteArray>
#include <QStringList>
#include <QXmlStreamReader>

namespace waymark::test {

// An Office file and an outline in the same words, so that they can be compared. A line is a heading ("## Key
// figures"), a paragraph, an item of a list ("- …") or a row of a table ("cell | first line/second line"); white space
// is collapsed.

[[nodiscard]] QStringList documentWords(const SourceDocument &document);
/// What a document made of the outline must say; pictures say nothing here.
[[nodiscard]] QStringList outlineWords(const ReportOutline &outline);

/// A part of a package; fails the program loudly where there is none.
[[nodiscard]] QByteArray officePart(const QByteArray &package, const QString &part);
/// The names of all its parts.
[[nodiscard]] QStringList officeParts(const QByteArray &package);
/// The sheets of a workbook as an import would get them.
[[nodiscard]] SourceDocument workbookOf(const QByteArray &xlsx);

/// An element of a part, for looking at its attributes.
struct OfficeElement
{
    QString name; ///< with its prefix
    QXmlStreamAttributes attributes;
    QString text; ///< of itself, without its children's

    [[nodiscard]] QString of(const char *attribute) const
    {
        return attributes.value(QLatin1StringView(attribute)).toString();
    }
};
/// All elements of that name, or all where it is empty, in order; fails the program loudly where the part is not well
/// formed.
[[nodiscard]] QList<OfficeElement> officeElements(const QByteArray &part, const QString &name = {});

/// Charts of one dot.
class DotCharts : public ChartRenderer
{
public:
    QByteArray svg(const analysis::ChartData &, const QString &, const QString &, const QString &key) const override
    {
        return "<svg role=\"img\" aria-label=\"" + key.toLatin1() + "\"/>";
    }
    ChartPng png(const analysis::ChartData &) const override { return dot(); }

    /// A valid PNG, said to be 736 × 300.
    static ChartPng dot();
};

} // namespace waymark::test
