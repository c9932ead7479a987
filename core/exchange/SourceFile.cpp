#include "exchange/SourceFile.h"

#include "exchange/source/ReadLimits.h"
#include "exchange/source/TextDecoding.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

using Kind = ReadProblem::Kind;

/// The name of a stream as the directory of an OLE compound file spells it.
bool hasStream(const QByteArray &bytes, QLatin1StringView name)
{
    QByteArray spelt;
    for (const char letter : name) {
        spelt += letter;
        spelt += '\0';
    }
    return bytes.contains(spelt);
}

/// What old Office, and new Office under a password, wrap around everything.
Kind kindOfCompoundFile(const QByteArray &bytes)
{
    if (hasStream(bytes, "DRMEncryptedDataSpace"_L1) || hasStream(bytes, "DRMEncryptedTransform"_L1))
        return Kind::Labelled;
    if (hasStream(bytes, "EncryptedPackage"_L1) || hasStream(bytes, "EncryptionInfo"_L1))
        return Kind::Password;
    if (hasStream(bytes, "WordDocument"_L1))
        return Kind::OldWord;
    if (hasStream(bytes, "Workbook"_L1))
        return Kind::OldExcel;
    return Kind::OldOffice;
}

} // namespace

bool SourceFile::isNamedAsOtherThanText() const
{
    static const QStringList others = {u"docx"_s, u"docm"_s, u"dotx"_s, u"dotm"_s, u"doc"_s, u"xlsx"_s, u"xlsm"_s,
        u"xltx"_s, u"xltm"_s, u"xlsb"_s, u"xls"_s, u"odt"_s, u"ods"_s, u"ott"_s, u"ots"_s, u"fodt"_s, u"fods"_s,
        u"pdf"_s, u"rtf"_s, u"xml"_s, u"json"_s, u"waymark"_s};
    return others.contains(suffix);
}

ReadOutcome<QByteArray> loadBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotRead(Kind::Missing);
    if (info.isDir())
        return cannotRead(Kind::Folder);
    if (!info.isFile()) // a pipe would keep us waiting for ever
        return cannotRead(Kind::NotAFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(info.isReadable() ? Kind::Unreachable : Kind::NotAllowed, file.errorString());
    if (file.size() > readLimits::fileBytes)
        return cannotRead(Kind::TooLarge);
    const QByteArray bytes = file.read(readLimits::fileBytes + 1); // it may grow while we read
    if (file.error() != QFileDevice::NoError)
        return cannotRead(Kind::Unreachable, file.errorString());
    return bytes;
}

ReadOutcome<SourceFile> lookAt(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return cannotRead(Kind::Empty);
    if (bytes.size() > readLimits::fileBytes)
        return cannotRead(Kind::TooLarge);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return cannotRead(kindOfCompoundFile(bytes));
    if (bytes.startsWith("%PDF-"))
        return SourceFile{name, QFileInfo(name).suffix().toLower(), bytes, nullptr, {}};
    if (bytes.startsWith("{\\rtf"))
        return cannotRead(Kind::RichText);
    if (bytes.startsWith("MIME-Version:"))
        return cannotRead(Kind::WebArchive);

    SourceFile file{name, QFileInfo(name).suffix().toLower(), bytes, nullptr, {}};
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        auto archive = ZipArchive::open(bytes);
        if (!archive)
            return tl::unexpected(archive.error());
        file.archive = std::make_shared<const ZipArchive>(std::move(*archive));
        return file;
    }
    const auto text = decodeText(bytes.first(qMin<qsizetype>(bytes.size(), readLimits::textBytes + 1)));
    if (!text)
        return file; // neither a package nor text: no reader will know it
    if (bytes.size() > readLimits::textBytes)
        return cannotRead(Kind::TooLarge);
    file.text = *text;
    if (file.text.trimmed().isEmpty())
        return cannotRead(Kind::Empty);
    return file;
}

} // namespace waymark
