package app;

import java.util.List;
import org.apache.ibatis.annotations.*;
import org.springframework.beans.factory.annotation.Value;

interface UserMapper {
  @Select("SELECT * FROM users WHERE name = #{name}")
  List<String> byName(@Param("name") String name);

  @Select("SELECT * FROM users ORDER BY name")
  List<String> sorted();

  @Update("UPDATE users SET name = #{name} WHERE id = #{id}")
  int rename(@Param("id") long id, @Param("name") String name);

  @Delete("DELETE FROM users WHERE id = #{id}")
  int remove(@Param("id") long id);

  @Insert(value = "INSERT INTO users (name) VALUES (#{name})")
  int add(@Param("name") String name);

  @Select({"SELECT * FROM users", "WHERE name LIKE CONCAT('%', #{part}, '%')"})
  List<String> like(@Param("part") String part);
}

class Settings {
  @Value("${app.name}")
  private String name;
}
