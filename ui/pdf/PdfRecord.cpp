#include "pdf/PdfRecord.h"

#include <QCoreApplication>

namespace waymark {

const PdfPiece *firstPiece(const PdfRecord &record, PdfNode node)
{
    for (const PdfKid &kid : record.structure.at(node).kids) {
        if (kid.kind == PdfKid::Kind::Piece)
            return &record.pieces.at(kid.index);
        if (kid.kind == PdfKid::Kind::Node) {
            if (const PdfPiece *piece = firstPiece(record, PdfNode{kid.index}))
                return piece;
        }
    }
    return nullptr;
}

Error reportStopped()
{
    return {ErrorCode::Cancelled,
        QCoreApplication::translate("Pdf",
            "The report was stopped before it was whole, so nothing was written and an older file is as it was; make "
            "it "
            "again when you have the time."),
        {}};
}

Error pdfError(ErrorCode code, const QString &detail)
{
    return {code,
        QCoreApplication::translate("Pdf",
            "The PDF could not be made in a way that everybody can read, so nothing was written; choose another format "
            "for now and "
            "report this as a fault of the program."),
        detail};
}

} // namespace waymark
