#include "ExampleFile.h"

#include "exchange/PlanJsonReader.h"

#include <QFile>

namespace waymark::test {

using namespace Qt::StringLiterals;

QString exampleFile(const QString &sourceFolder, TestPlan &context)
{
    QFile file(sourceFolder + u"/resources/examples/example-plan.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example plan is missing");
    Result<ChangeSet> set = planFromJson(file.readAll(), u"example"_s, context.ids());
    if (!set)
        qFatal("%s", qPrintable(set.error().sentence));
    const QString path = context.folder() + u"/example.waymark"_s;
    if (!PlanDocument::create(path, std::move(*set), context.context()))
        qFatal("the example plan could not be made");
    return path;
}

} // namespace waymark::test
