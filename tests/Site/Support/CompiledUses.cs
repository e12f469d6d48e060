using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Site.Tests.Support;

/// <summary>That one type uses another.</summary>
/// <param name="By">The type that uses it, by its whole name. What is nested in it, or made of it by the compiler, counts as it.</param>
/// <param name="Type">The type that is used, by its whole name.</param>
/// <param name="Member">What is used of it; empty when the type is only named.</param>
internal sealed record Use(string By, string Type, string Member = "");

/// <summary>
/// Reads from a compiled assembly which type uses which: in what it derives from, holds, takes and gives back, and inside its methods.
/// What the compiler copies leaves no trace: the value of a constant, and <c>nameof</c>.
/// </summary>
internal sealed class CompiledUses
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    private readonly MetadataReader _data;
    private readonly PEReader _file;
    private readonly HashSet<Use> _uses = [];
    private readonly SignatureReader _signatures;
    private string _by = "";

    private CompiledUses(PEReader file)
    {
        (_file, _data) = (file, file.GetMetadataReader());
        _signatures = new SignatureReader(this);
    }

    /// <summary>Reads an assembly.</summary>
    public static IReadOnlyList<Use> Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = new CompiledUses(file);
        foreach (var type in reader._data.TypeDefinitions)
        {
            reader._by = reader.NameOf(type);
            reader.Read(reader._data.GetTypeDefinition(type));
        }

        return [.. reader._uses.Where(use => use.By != use.Type)];
    }

    private void Read(TypeDefinition type)
    {
        Touch(type.BaseType);
        Attributes(type.GetCustomAttributes());
        Parameters(type.GetGenericParameters());
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Touch(_data.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields().Select(_data.GetFieldDefinition))
        {
            Attributes(field.GetCustomAttributes());
            field.DecodeSignature(_signatures, null);
        }

        foreach (var method in type.GetMethods().Select(_data.GetMethodDefinition))
        {
            Attributes(method.GetCustomAttributes());
            Parameters(method.GetGenericParameters());
            method.DecodeSignature(_signatures, null);
            if (method.RelativeVirtualAddress != 0)
            {
                Read(_file.GetMethodBody(method.RelativeVirtualAddress));
            }
        }
    }

    private void Read(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            _data.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_signatures, null);
        }

        foreach (var caught in body.ExceptionRegions.Where(region => region.Kind == ExceptionRegionKind.Catch))
        {
            Touch(caught.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int first = code.ReadByte();
            Operand(ref code, Operands[first == 0xFE ? 0xFE00 | code.ReadByte() : first]);
        }
    }

    private void Operand(ref BlobReader code, OperandType operand)
    {
        switch (operand)
        {
            case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                Touch(MetadataTokens.EntityHandle(code.ReadInt32()));
                break;
            case OperandType.InlineSwitch:
                var ways = code.ReadInt32();
                code.Offset += 4 * ways;
                break;
            default:
                code.Offset += operand switch
                {
                    OperandType.InlineNone => 0,
                    OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                    OperandType.InlineVar => 2,
                    OperandType.InlineI8 or OperandType.InlineR => 8,
                    _ => 4,
                };
                break;
        }
    }

    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
        {
            Touch(_data.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void Parameters(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => _data.GetGenericParameter(parameter).GetConstraints()))
        {
            Touch(_data.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void Touch(EntityHandle what, string member = "")
    {
        if (what.IsNil)
        {
            return;
        }

        switch (what.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                _uses.Add(new Use(_by, NameOf(what), member));
                break;
            case HandleKind.TypeSpecification:
                _signatures.Member = member;
                _data.GetTypeSpecification((TypeSpecificationHandle)what).DecodeSignature(_signatures, null);
                _signatures.Member = "";
                break;
            case HandleKind.MemberReference:
                var reference = _data.GetMemberReference((MemberReferenceHandle)what);
                Touch(reference.Parent, _data.GetString(reference.Name));
                break;
            case HandleKind.MethodDefinition:
                var method = _data.GetMethodDefinition((MethodDefinitionHandle)what);
                Touch(method.GetDeclaringType(), _data.GetString(method.Name));
                break;
            case HandleKind.FieldDefinition:
                var field = _data.GetFieldDefinition((FieldDefinitionHandle)what);
                Touch(field.GetDeclaringType(), _data.GetString(field.Name));
                break;
            case HandleKind.MethodSpecification:
                var instance = _data.GetMethodSpecification((MethodSpecificationHandle)what);
                Touch(instance.Method);
                instance.DecodeSignature(_signatures, null);
                break;
        }
    }

    // The outermost type, without the number of its parameters.
    private string NameOf(EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeReference)
        {
            var reference = _data.GetTypeReference((TypeReferenceHandle)type);
            return reference.ResolutionScope.Kind == HandleKind.TypeReference ? NameOf(reference.ResolutionScope) : NameOf(reference.Namespace, reference.Name);
        }

        var definition = _data.GetTypeDefinition((TypeDefinitionHandle)type);
        return definition.GetDeclaringType() is { IsNil: false } outer ? NameOf(outer) : NameOf(definition.Namespace, definition.Name);
    }

    private string NameOf(StringHandle space, StringHandle name) =>
        $"{_data.GetString(space)}.{_data.GetString(name).Split('`')[0]}".TrimStart('.');

    // Every type that a signature names is used; what stands around it (lists, arrays, references) is looked through.
    private sealed class SignatureReader(CompiledUses uses) : ISignatureTypeProvider<bool, object?>
    {
        public string Member { get; set; } = "";

        public bool GetArrayType(bool elementType, ArrayShape shape) => true;

        public bool GetByReferenceType(bool elementType) => true;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => true;

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => true;

        public bool GetGenericMethodParameter(object? genericContext, int index) => true;

        public bool GetGenericTypeParameter(object? genericContext, int index) => true;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => true;

        public bool GetPinnedType(bool elementType) => true;

        public bool GetPointerType(bool elementType) => true;

        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => true;

        public bool GetSZArrayType(bool elementType) => true;

        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Found(handle);

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Found(handle);

        public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        // The first type of a signature is the one whose member is used.
        private bool Found(EntityHandle type)
        {
            uses.Touch(type, Member);
            Member = "";
            return true;
        }
    }
}
