// One libFuzzer target for each kind of document: the input is the part that holds the plan, which for a package is put
// into a sound zip first, or nearly all inputs would end there.
#include "exchange/DocumentReaders.h"
#include "ZipBuilder.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace {

QByteArray packed(const QString &kind, const QByteArray &part)
{
    using waymark::test::ZipBuilder;
    if (kind == "xlsx"_L1) { // the one part is workbook, styles, strings and sheet at once
        return ZipBuilder()
            .add(u"xl/workbook.xml"_s, "<workbook><sheets><sheet name='P'/></sheets></workbook>")
            .add(u"xl/styles.xml"_s, part)
            .add(u"xl/sharedStrings.xml"_s, part)
            .add(u"xl/worksheets/sheet1.xml"_s, part)
            .bytes();
    }
    if (kind == "odf"_L1)
        return ZipBuilder().add(u"mimetype"_s, "opendocument").add(u"content.xml"_s, part).bytes();
    if (kind == "docx"_L1)
        return ZipBuilder().add(u"word/document.xml"_s, part).add(u"word/styles.xml"_s, part).bytes();
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString kind = QStringLiteral(WAYMARK_FUZZ_KIND);
    const QByteArray part(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString ending = kind == "odf"_L1 ? u"ods"_s : kind == "text"_L1 ? u"md"_s : kind;
    (void)waymark::readDocument(u"plan."_s + ending, packed(kind, part));
    return 0;
}
