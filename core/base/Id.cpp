#include "base/Id.h"

namespace waymark {

Id Id::named(const Id &space, const QString &name)
{
    return Id(QUuid::createUuidV5(space.m_uuid, foldedName(name).toUtf8()));
}

Id Id::fromText(const QString &text)
{
    return Id(QUuid::fromString(text));
}

Id Id::fromBytes(const QByteArray &bytes)
{
    return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id();
}

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

Id RandomIds::next()
{
    return Id(QUuid::createUuid());
}

} // namespace waymark
