#include "report/sheets/WorkbookCheck.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>
#include <zip.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct ClosePart
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// Nothing where the part is not there or its check sum is wrong.
std::optional<QByteArray> partOf(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t facts;
    if (zip_stat_index(archive, index, 0, &facts) != 0)
        return {};
    const std::unique_ptr<zip_file_t, ClosePart> file(zip_fopen_index(archive, index, 0));
    QByteArray part(qsizetype(facts.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), part.data(), facts.size) != zip_int64_t(facts.size))
        return {};
    return part;
}

/// Whether the part is well formed to its end; its texts are added where they are asked for.
bool readPart(const QByteArray &part, WorkbookTexts *texts)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && texts && (xml.name() == "t"_L1 || xml.name() == "v"_L1))
            texts->add(xml.readElementText().toUtf8());
    }
    return !xml.hasError();
}

QString sheetName(int number)
{
    return u"xl/worksheets/sheet%1.xml"_s.arg(number);
}

} // namespace

void WorkbookTexts::add(const QByteArray &text)
{
    m_hash.addData(QByteArray::number(text.size()) + ':');
    m_hash.addData(text);
}

QByteArray textsInWorkbook(const QByteArray &xlsx)
{
    zip_source_t *source = zip_source_buffer_create(xlsx.constData(), zip_uint64_t(xlsx.size()), 0, nullptr);
    const std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count == 0) // what no bytes are taken for
        return {};
    for (zip_int64_t index = 0; index < count; ++index) {
        if (QByteArray(zip_get_name(archive.get(), zip_uint64_t(index), 0)).startsWith("xl/worksheets/"))
            continue; // below, in their order
        const std::optional<QByteArray> part = partOf(archive.get(), zip_uint64_t(index));
        if (!part || !readPart(*part, nullptr))
            return {};
    }
    WorkbookTexts texts;
    for (int number = 1;; ++number) {
        const zip_int64_t index = zip_name_locate(archive.get(), sheetName(number).toUtf8().constData(), 0);
        if (index < 0)
            return texts.digest();
        const std::optional<QByteArray> part = partOf(archive.get(), zip_uint64_t(index));
        if (!part || !readPart(*part, &texts))
            return {};
    }
}

} // namespace waymark
