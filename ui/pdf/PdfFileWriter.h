#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <vector>

namespace waymark {

/// The bytes of a PDF 1.7 out of objects that are already text (ISO 32000-1, 7.5). Small objects go packed into object
/// streams, as they come. The same calls give the same bytes: the file's id is taken from its content.
class PdfFileWriter
{
public:
    PdfFileWriter();

    /// The number of a new object, or the first of several; each must be written once. Numbers begin at 1.
    [[nodiscard]] int reserve(int count = 1);
    /// `text` is a dictionary, an array or a number, as it stands in a file.
    void write(int number, const QByteArray &text);
    /// `entries` are those of the stream's dictionary but its length; with a /Filter among them, `data` went through
    /// it.
    void writeStream(int number, const QByteArray &entries, const QByteArray &data);
    /// Deflated here.
    void writePacked(int number, const QByteArray &entries, const QByteArray &data);
    /// The same, where `stream` was deflated elsewhere.
    void writeDeflated(int number, const QByteArray &entries, const QByteArray &stream);

    /// Ends the file. The writer is of no use afterwards.
    [[nodiscard]] QByteArray finish(int root, int info);

private:
    struct Place
    {
        int stream = 0; ///< the number of the object stream, 0 for an object that stands by itself
        qint64 offset = 0; ///< in the file, or its index in the stream
    };

    void flush();
    [[nodiscard]] QByteArray crossReferences() const;

    QByteArray m_bytes;
    std::vector<Place> m_places; ///< by number
    std::vector<int> m_pending; ///< the objects of the next object stream
    QByteArray m_offsets; ///< its first part
    QByteArray m_texts; ///< its second part
};

/// "12 0 R".
[[nodiscard]] QByteArray pdfReference(int number);
/// Three decimals at most.
[[nodiscard]] QByteArray pdfReal(double value);
/// A string that people read, in brackets or as hexadecimal UTF-16.
[[nodiscard]] QByteArray pdfText(const QString &text);
/// A string of bytes, in brackets.
[[nodiscard]] QByteArray pdfBytes(const QByteArray &bytes);

} // namespace waymark
