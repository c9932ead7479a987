#include "ZipBuilder.h"

#include <zip.h>

namespace waymark::test {

ZipBuilder &ZipBuilder::add(const QString &name, const QByteArray &content)
{
    for (auto &[known, inside] : m_parts) {
        if (known == name) {
            inside = content;
            return *this;
        }
    }
    m_parts.emplace_back(name, content);
    return *this;
}

QStringList ZipBuilder::names() const
{
    QStringList all;
    for (const auto &[name, content] : m_parts)
        all.append(name);
    return all;
}

ZipBuilder &ZipBuilder::encrypted()
{
    m_encrypted = true;
    return *this;
}

QByteArray ZipBuilder::bytes() const
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive)
        qFatal("a zip could not be begun");
    zip_source_keep(target); // closing the archive would free it
    for (const auto &[name, content] : m_parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("a part could not be added to a zip");
        if (m_encrypted)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "a password");
    }
    if (zip_close(archive) != 0)
        qFatal("a zip could not be finished");
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray all(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, all.data(), static_cast<zip_uint64_t>(all.size()));
    zip_source_close(target);
    zip_source_free(target);
    return all;
}

} // namespace waymark::test
