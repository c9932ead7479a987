#include "pdf/PdfFileWriter.h"

#include "pdf/PdfDeflate.h"

#include <QtEndian>

namespace waymark {

namespace {

constexpr int mostInStream = 200;

void appendBigEndian(QByteArray &bytes, quint32 value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes += char(value >> (8 * i));
}

} // namespace

PdfFileWriter::PdfFileWriter()
    : m_bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    , m_places(1)
{
}

int PdfFileWriter::reserve(int count)
{
    const int first = int(m_places.size());
    m_places.resize(m_places.size() + std::size_t(count));
    return first;
}

void PdfFileWriter::write(int number, const QByteArray &text)
{
    m_offsets += QByteArray::number(number) + ' ' + QByteArray::number(m_texts.size()) + ' ';
    m_texts += text + '\n';
    m_pending.push_back(number);
    if (m_pending.size() >= mostInStream)
        flush();
}

void PdfFileWriter::writeStream(int number, const QByteArray &entries, const QByteArray &data)
{
    m_places[std::size_t(number)] = {0, m_bytes.size()};
    m_bytes += QByteArray::number(number) + " 0 obj\n<< " + entries + " /Length " + QByteArray::number(data.size())
        + " >>\nstream\n" + data + "\nendstream\nendobj\n";
}

void PdfFileWriter::writePacked(int number, const QByteArray &entries, const QByteArray &data)
{
    writeDeflated(number, entries, deflated(data));
}

void PdfFileWriter::writeDeflated(int number, const QByteArray &entries, const QByteArray &stream)
{
    writeStream(number, entries + " /Filter /FlateDecode", stream);
}

void PdfFileWriter::flush()
{
    if (m_pending.empty())
        return;
    const int stream = reserve();
    for (std::size_t i = 0; i < m_pending.size(); ++i)
        m_places[std::size_t(m_pending[i])] = {stream, qint64(i)};
    const QByteArray entries = "/Type /ObjStm /N " + QByteArray::number(qint64(m_pending.size())) + " /First "
        + QByteArray::number(m_offsets.size());
    writePacked(stream, entries, m_offsets + m_texts);
    m_pending.clear();
    m_offsets.clear();
    m_texts.clear();
}

/// Rows of a kind, four bytes and two bytes.
QByteArray PdfFileWriter::crossReferences() const
{
    QByteArray rows;
    rows.reserve(qsizetype(m_places.size()) * 7);
    rows += QByteArray::fromHex("0000000000ffff"); // object 0 heads the list of free ones
    for (std::size_t number = 1; number < m_places.size(); ++number) {
        const Place &place = m_places[number];
        rows += place.stream > 0 ? '\2' : '\1';
        appendBigEndian(rows, place.stream > 0 ? quint32(place.stream) : quint32(place.offset), 4);
        appendBigEndian(rows, place.stream > 0 ? quint32(place.offset) : 0, 2);
    }
    return rows;
}

QByteArray PdfFileWriter::finish(int root, int info)
{
    flush();
    const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).left(16).toHex();
    const qsizetype start = m_bytes.size();
    const int number = reserve();
    m_places[std::size_t(number)] = {0, start};
    writePacked(number,
        "/Type /XRef /W [1 4 2] /Size " + QByteArray::number(qint64(m_places.size())) + " /Root " + pdfReference(root)
            + " /Info " + pdfReference(info) + " /ID [<" + id + "> <" + id + ">]",
        crossReferences());
    m_bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_bytes);
}

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfReal(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray pdfText(const QString &text)
{
    const bool isPlain =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= QChar(u' ') && c <= QChar(u'~'); });
    if (isPlain)
        return pdfBytes(text.toLatin1());
    QByteArray units("\xfe\xff");
    for (const QChar c : text)
        appendBigEndian(units, c.unicode(), 2);
    return '<' + units.toHex() + '>';
}

QByteArray pdfBytes(const QByteArray &bytes)
{
    QByteArray text("(");
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + ')';
}

} // namespace waymark
