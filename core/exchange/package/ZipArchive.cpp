#include "exchange/package/ZipArchive.h"

#include "exchange/source/ReadLimits.h"

#include <zip.h>

namespace waymark {

namespace {

using Kind = ReadProblem::Kind;

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString messageOf(zip_error_t *error)
{
    const QString message = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return message;
}

/// Zero where the directory does not say.
quint64 inflatedSize(const zip_stat_t &entry)
{
    return (entry.valid & ZIP_STAT_SIZE) != 0 ? entry.size : 0;
}

bool packedTooWell(quint64 inflated, quint64 packed)
{
    return inflated > static_cast<quint64>(readLimits::ratioFromBytes)
        && inflated / static_cast<quint64>(readLimits::inflationRatio) > packed;
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ReadOutcome<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    ZipArchive archive;
    archive.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, &error);
    if (!source)
        return cannotRead(Kind::Damaged, messageOf(&error));
    archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive.m_zip) {
        zip_source_free(source);
        return cannotRead(Kind::Damaged, messageOf(&error));
    }
    zip_error_fini(&error);
    if (const auto sound = archive.takeDirectory(); !sound)
        return tl::unexpected(sound.error());
    return archive;
}

ReadOutcome<void> ZipArchive::takeDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > readLimits::parts)
        return cannotRead(Kind::Swelling, QStringLiteral("%1 parts").arg(count));
    quint64 total = 0;
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t entry;
        if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &entry) != 0)
            return cannotRead(Kind::Damaged, QString::fromUtf8(zip_strerror(m_zip.get())));
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE)
            return cannotRead(Kind::Password);
        const quint64 size = inflatedSize(entry);
        const quint64 packed = (entry.valid & ZIP_STAT_COMP_SIZE) != 0 ? entry.comp_size : 0;
        if (size > static_cast<quint64>(readLimits::inflatedBytes) - total || packedTooWell(size, packed))
            return cannotRead(
                Kind::Swelling, QStringLiteral("part %1: %2 bytes from %3").arg(index).arg(size).arg(packed));
        total += size;
        m_names.append(QString::fromUtf8(entry.name));
        m_parts.insert(m_names.last().toLower(), static_cast<qsizetype>(index));
    }
    return {};
}

QString ZipArchive::find(const QString &part) const
{
    const QString name = part.startsWith(u'/') ? part.sliced(1) : part;
    const qsizetype index = m_parts.value(name.toLower(), -1);
    return index < 0 ? QString() : m_names.at(index);
}

ReadOutcome<QByteArray> ZipArchive::read(const QString &part) const
{
    const qsizetype index = m_parts.value(find(part).toLower(), -1);
    if (index < 0)
        return cannotRead(Kind::Damaged, QStringLiteral("no part %1").arg(part));
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return cannotRead(Kind::Damaged, QString::fromUtf8(zip_strerror(m_zip.get())));
    zip_stat_t entry;
    QByteArray bytes;
    if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &entry) == 0) // what it says may be a lie
        bytes.reserve(static_cast<qsizetype>(qMin(inflatedSize(entry),
            static_cast<quint64>(qMin(readLimits::partBytes, m_bytes.size() * readLimits::inflationRatio)))));
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got < 0)
            return cannotRead(Kind::Damaged, QString::fromUtf8(zip_file_strerror(file.get())));
        if (got == 0)
            return bytes;
        bytes.append(piece.constData(), static_cast<qsizetype>(got));
        // What the directory declared may be a lie.
        if (bytes.size() > readLimits::partBytes
            || packedTooWell(static_cast<quint64>(bytes.size()), static_cast<quint64>(m_bytes.size())))
            return cannotRead(Kind::Swelling, QStringLiteral("part %1").arg(part));
    }
}

} // namespace waymark
