#pragma once

#include <QMap>
#include <QStringList>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDFPageObjectHelper.hh>

namespace waymark::test {

/// What the content of one page says by itself: the role of each MCID, and every breach of the rules for content.
struct PdfContentFacts
{
    QMap<int, QString> roles; ///< by MCID
    QStringList faults;
};

[[nodiscard]] PdfContentFacts readPdfContent(QPDFPageObjectHelper page);

} // namespace waymark::test
